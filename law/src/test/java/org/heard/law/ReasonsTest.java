package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What staff read about a date beside the date itself: what started it, what is missing, why it is not owed.
class ReasonsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "PEP-1 | care since 2026-01-05 | 2026-02-02 | Cannot tell without the day the child became looked after.",
                "PEP-1c | care 2026-01-05; did EDUCATION_PLAN_AVAILABLE 2026-01-20 | 2026-02-02 | Started by: the personal education plan was ready, Tuesday 20 January 2026.",
                "PEP-1c | care 2026-01-05; did EDUCATION_PLAN_AVAILABLE 2026-01-20; did EDUCATION_PLAN_REVIEWED 2026-03-20 | 2026-04-02 | Started by: the personal education plan was reviewed, Friday 20 March 2026.",
                "PEP-1 | born unknown; care 2026-01-05 | 2026-02-02 | Cannot tell without the child's date of birth.",
                "ADO-5 | care 2025-10-01; placed PLACED_FOR_ADOPTION 2026-09-10 | 2026-09-11 | (placed for adoption)",
                "ADO-5 | care 2025-10-01; placed PLACED_FOR_ADOPTION 2026-09-10; did STATUTORY_VISIT 2026-09-15 | 2026-09-16 | (last visit)",
                "REM-2 | care 2026-01-05; status REMANDED_TO_YOUTH_DETENTION 2026-01-05 | 2026-01-10 | (remanded)",
                "CON-1 | care 2026-01-12; placed CONNECTED_PERSON_TEMPORARY 2026-01-12; unknown TEMPORARY_APPROVAL | 2026-02-01 | Counted from the first day of the placement.",
                "CON-1 | care 2026-01-12; placed CONNECTED_PERSON_TEMPORARY 2026-01-12; did TEMPORARY_APPROVAL_EXTENDED 2026-04-28 | 2026-05-05 | Not required: the temporary approval was extended under regulation 25.",
                "VIS-3a | care 2026-03-02; placed CONNECTED_PERSON_TEMPORARY 2026-03-02 | 2026-03-04 | (placement or order began)",
                "VIS-3a | care 2026-03-02; placed CONNECTED_PERSON_TEMPORARY 2026-03-02; did STATUTORY_VISIT 2026-03-05 | 2026-03-06 | (last visit)",
                "PATH-3 | born 2010-01-30; care 2024-01-05; did PATHWAY_PLAN_MADE 2026-03-01 | 2026-04-01 | (pathway plan made)",
                "PATH-3 | born 2010-01-30; care 2024-01-05; did PATHWAY_PLAN_MADE 2026-03-01; did PATHWAY_REVIEWED 2026-05-01 | 2026-06-01 | (last review of the plan)",
                "IRO-1 | care 2026-01-05 | 2026-01-10 | Because: became looked after, Monday 5 January 2026.",
                "CMP-7 | complaint food made 2026-01-05 answered 2026-01-20 | 2026-02-02 | Started by: the complaint was answered, Tuesday 20 January 2026.",
                "CMP-7 | complaint food made 2026-01-05 answered 2026-01-20 | 2026-02-02 | Owed only if the answer settled the complaint.",
                "CMP-7 | complaint food made 2026-01-05 settled 2026-01-20 | 2026-02-02 | Started by: the complaint was settled, Tuesday 20 January 2026.",
                "RET-3c | born 2012-05-01; care 2020-01-05; placed CHILDRENS_HOME 2020-01-05 | 2026-01-01 | Started by: born, Tuesday 1 May 2012.",
                "CON-2 | care 2026-01-12; placed CONNECTED_PERSON_TEMPORARY 2026-01-12; did CONNECTED_PERSON_REVIEW_ASKED 2026-04-20 | 2026-04-30 | The approval runs on only where it is extended for that; none is recorded.",
                "DRP-1 | care 2026-01-05; dispute contact raised 2026-12-01 formal 2026-12-01 | 2026-12-10 | It went straight to the formal process.",
                "DRP-5a | care 2026-01-05; dispute contact raised 2026-12-01 formal 2026-12-17 TEAM_MANAGER 2026-12-17 SERVICE_MANAGER 2026-12-22 | 2026-12-23 | Not required: it was not answered before it went on to the service manager.",
                "R45-1 | home CHILDRENS_HOME 2026-01-15 | 2026-02-10 | (the home opened)",
                "R45-1 | home CHILDRENS_HOME 2026-01-15; did HOME_QUALITY_REVIEWED 2026-06-30 | 2026-08-10 | (the last review of the quality of care)",
                "PLAN-2 | care 2025-12-19; placed FOSTER 2025-12-19..2026-02-02 | 2026-02-10 | The placement is over: a plan made since is not for it.",
            })
    void it_says_why(String rule, String facts, LocalDate today, String words) {
        var duty = Vector.last(
                        RuleBook.current().duties(Told.facts(facts), LocalPolicy.defaults(), today),
                        new RuleId(rule),
                        1)
                .getFirst();
        assertThat(String.join(" ", Explanation.of(duty, today).staff())).contains(words);
    }

    /// What a child of twelve reads, for each way a duty may stand.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "REV-1 | care 2026-01-05; reviewed 2026-01-20 | 2026-02-05 | Your first review must happen. It happened on Tuesday 20 January 2026.",
                "REV-1 | care 2026-01-05; reviewed 2026-02-03 | 2026-02-05 | Your first review must happen. It happened on Tuesday 3 February 2026. That was 1 day late.",
                "REV-1 | care 2026-01-05 | 2026-02-04 | Your first review must happen. It should have happened by Monday 2 February 2026. It is late. You can ask your IRO why.",
                "IRO-2 | care 2026-01-05; unknown IRO_MANAGER_TOLD | 2026-02-04 | The IRO team should be told about you by Wednesday 7 January 2026. We do not know if it has happened. You can ask your social worker.",
                "VIS-1b | care 2026-03-06; placed NOT_KNOWN 2026-03-06 | 2026-04-22 | Your social worker must visit you. We do not know the date yet. You can ask your IRO.",
                "RET-1 | care 2026-01-05 | 2026-02-04 | The record of your time in care must be kept safe for you. It can happen from Friday 10 March 2090 on.",
                "CMP-2a | complaint food made 2026-01-05 | 2026-02-04 | You can ask an advocate why.",
                "PATH-4 | born 2008-02-01; did LEAVER_ACCOMMODATED 2026-03-06 | 2026-03-20 | You can ask your personal adviser why.",
                "R45-1 | home CHILDRENS_HOME 2026-01-15 | 2026-08-20 | You can ask the people who run your home why.",
                "DET-1 | born 2011-05-01; care 2025-06-02..2026-03-02; did DETAINED_ON_SENTENCE 2026-03-02 | 2026-05-20 | You can ask a social worker why.",
                "PREP-2 | care 2026-03-09; did REVIEW_PLANNED 2026-04-07 | 2026-03-30 | Adults should do it 3 working days or more before 7 April 2026. This number is not the law. Your council can choose another.",
                "PATH-4c | born 2008-02-01; did LEAVER_ACCOMMODATED 2026-03-06 | 2026-03-20 | We think the law gives adults 28 days for this. They count from 6 March 2026. We are still checking this rule.",
            })
    void a_child_reads_why(String rule, String facts, LocalDate today, String words) {
        var duty = Vector.last(
                        RuleBook.current().duties(Told.facts(facts), LocalPolicy.defaults(), today),
                        new RuleId(rule),
                        1)
                .getFirst();
        assertThat(String.join(" ", Explanation.of(duty, today).child())).contains(words);
    }
}
