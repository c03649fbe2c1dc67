package org.heard.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;

/// The tables of a made-up council: four children, two of them with an IRO, drawn on 10 June 2026. Tests change
/// lines of
/// them.
public final class TablesOnPaper {
    private final Map<String, List<String>> tables = new LinkedHashMap<>();
    private final Map<String, Charset> encodings = new LinkedHashMap<>();
    private String mark = "";

    public TablesOnPaper() {
        table(
                "ssd_person",
                "pers_person_id,pers_legacy_id,pers_upn,pers_upn_unknown,pers_forename,pers_surname,pers_sex,pers_gender,pers_ethnicity,pers_dob,pers_expected_dob,pers_death_date,pers_is_mother,pers_send_flag,pers_nationality,pers_single_unique_id",
                "5001,K1001,,UN1,Amira,Example,F,02,WBRI,2015-02-11 00:00:00.000,,,,N,,",
                "5002,K1002,,UN1,Dara,Sample,M,01,MWBC,2012-01-01 00:00:00.000,,,,N,,",
                "5003,K1003,,UN2,Yonas,Invented,M,01,BAFR,2009-05-05 00:00:00.000,,,,N,Eritrea,",
                "5004,K1004,,UN1,Lark,Madeup,F,02,WBRI,2018-08-08 00:00:00.000,,,,N,,");
        table(
                "ssd_cla_episodes",
                "clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_placement_id,clae_referral_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_entered_care_date,clae_cla_last_iro_contact_date",
                "E1,5001,P1,W1,R1,2025-05-03 00:00:00.000,S,N1,2025-11-10 00:00:00.000,X1,2025-05-03 00:00:00.000,",
                "E2,5001,P1,W1,R1,2025-11-10 00:00:00.000,L,N1,,,2025-05-03 00:00:00.000,",
                "E3,5002,P2,W2,R2,2026-01-12 00:00:00.000,S,N1,,,2026-01-12 00:00:00.000,",
                "E4,5003,P3,W3,R3,2026-02-02 00:00:00.000,S,N8,,,2026-02-02 00:00:00.000,",
                "E5,5004,P4,W4,R4,2025-07-01 00:00:00.000,S,N5,2026-03-06 00:00:00.000,E4A,2025-07-01 00:00:00.000,");
        table(
                "ssd_cla_placement",
                "clap_cla_placement_id,clap_cla_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_urn,clap_cla_placement_distance,clap_cla_placement_postcode,clap_cla_placement_change_reason",
                "W1,P1,5001,2025-05-03 00:00:00.000,,U6,PR1,SC900001,3.1,XX1 1AA,",
                "W2,P2,5002,2026-01-12 00:00:00.000,,U4,PR4,SC900002,5.0,XX2 2BB,",
                "W3,P3,5003,2026-02-02 00:00:00.000,,K3,PR4,9000003,8.8,XX3 3CC,",
                "W4,P4,5004,2025-07-01 00:00:00.000,2026-03-06 00:00:00.000,U6,PR1,SC900001,2.0,XX1 1AA,");
        table(
                "ssd_legal_status",
                "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date",
                "L1,5001,C1,2025-05-03 00:00:00.000,2025-11-10 00:00:00.000",
                "L2,5001,C2,2025-11-10 00:00:00.000,",
                "L3,5002,C1,2026-01-12 00:00:00.000,",
                "L4,5003,V2,2026-02-02 00:00:00.000,",
                "L5,5004,V2,2025-07-01 00:00:00.000,2026-03-06 00:00:00.000");
        table(
                "ssd_cla_reviews",
                "clar_cla_review_id,clar_cla_id,clar_cla_person_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation",
                "C1,P1,5001,2025-05-30 00:00:00.000,2025-05-28 00:00:00.000,N,PN1",
                "C2,P1,5001,2025-08-28 00:00:00.000,2025-08-20 00:00:00.000,N,PN6",
                "C3,P2,5002,2026-02-09 00:00:00.000,2026-02-05 00:00:00.000,N,PN1",
                "C4,P3,5003,2026-03-02 00:00:00.000,2026-02-26 00:00:00.000,N,PN1",
                "C5,P3,5003,2026-05-26 00:00:00.000,,Y,",
                "C6,P3,5003,2026-07-01 00:00:00.000,,N,");
        table(
                "ssd_professionals",
                "prof_professional_id,prof_staff_id,prof_professional_name,prof_social_worker_registration_no,prof_agency_worker_flag,prof_professional_job_title,prof_professional_caseload,prof_professional_department,prof_full_time_equivalency",
                "71,S71,Anna Example,SW9,N,Independent Reviewing Officer,0,Reviewing,1.0",
                "72,S72,Ben Sample,SW8,N,Independent Reviewing Officer,0,Reviewing,1.0",
                "73,S73,Sam Worker,SW7,N,Social Worker,3,North,1.0");
        table(
                "ssd_involvements",
                "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_person_id,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason,invo_referral_id",
                "I1,71,IRO,T1,5001,2025-05-06 00:00:00.000,,,R1",
                "I2,73,CW,T2,5001,2025-05-03 00:00:00.000,,,R1",
                "I3,72,IRO,T1,5002,2026-01-14 00:00:00.000,,,R2",
                "I4,73,CW,T2,5002,2026-01-12 00:00:00.000,,,R2");
        table(
                "ssd_cla_visits",
                "clav_cla_visit_id,clav_cla_id,clav_person_id,clav_cla_visit_date,clav_cla_visit_seen,clav_cla_visit_seen_alone",
                "V1,P1,5001,2025-06-10 00:00:00.000,Y,Y",
                "V2,P1,5001,2025-07-20 00:00:00.000,Y,Y",
                "V3,P2,5002,2026-02-10 00:00:00.000,Y,N",
                "V4,P2,5002,2026-03-20 00:00:00.000,Y,Y");
        table(
                "ssd_missing",
                "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted",
                "X1,5002,2026-04-17 00:00:00.000,M,2026-04-18 00:00:00.000,Y,Y");
        table(
                "ssd_care_leavers",
                "clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,clea_care_leaver_latest_contact,clea_care_leaver_accommodation,clea_care_leaver_accom_suitable,clea_care_leaver_activity,clea_pathway_plan_review_date,clea_care_leaver_personal_advisor,clea_care_leaver_allocated_team,clea_care_leaver_worker_id",
                "CL1,5003,Eligible,YES,2026-05-06 00:00:00.000,,,F2,2026-05-03 00:00:00.000,73,T2,73");
        table(
                "ssd_sdq_scores",
                "csdq_table_id,csdq_person_id,csdq_sdq_completed_date,csdq_sdq_score,csdq_sdq_reason",
                "S1,5001,2025-09-01 00:00:00.000,17,SDQ1");
        table(
                "ssd_address",
                "addr_table_id,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,addr_address_postcode,addr_address_json",
                "A1,5001,Home,2020-01-08 00:00:00.000,,XX9 9ZZ,\"{\"\"HOUSE\"\": \"\"3\"\"}\"");
    }

    public TablesOnPaper table(String name, String... lines) {
        tables.put(name, new ArrayList<>(List.of(lines)));
        return this;
    }

    public TablesOnPaper without(String name) {
        tables.remove(name);
        return this;
    }

    public TablesOnPaper add(String name, String line) {
        lines(name).add(line);
        return this;
    }

    /// Another text in place of one that stands in a table.
    public TablesOnPaper change(String name, String from, String to) {
        var lines = lines(name);
        var changed = lines.stream().map(line -> line.replace(from, to)).toList();
        if (changed.equals(lines)) {
            throw new AssertionError("“" + from + "” does not stand in " + name);
        }
        tables.put(name, new ArrayList<>(changed));
        return this;
    }

    public TablesOnPaper remove(String name, String lineBeginning) {
        if (!lines(name).removeIf(line -> line.startsWith(lineBeginning))) {
            throw new AssertionError("no line of " + name + " begins with " + lineBeginning);
        }
        return this;
    }

    TablesOnPaper marked(String name) {
        mark = name;
        return this;
    }

    TablesOnPaper in(Charset encoding, String name) {
        encodings.put(name, encoding);
        return this;
    }

    public List<GivenFile> files() {
        return tables.entrySet().stream()
                .map(table -> new GivenFile(
                        Part.DATASET,
                        table.getKey() + ".csv",
                        ((table.getKey().equals(mark) ? "\uFEFF" : "") + String.join("\r\n", table.getValue()) + "\r\n")
                                .getBytes(encodings.getOrDefault(table.getKey(), StandardCharsets.UTF_8))))
                .toList();
    }

    private List<String> lines(String name) {
        return tables.getOrDefault(name, new ArrayList<>());
    }
}
