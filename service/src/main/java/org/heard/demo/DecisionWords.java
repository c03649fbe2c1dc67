package org.heard.demo;

import java.util.Map;
import java.util.Optional;

/// What the made-up decisions are to a child: what was decided and why, short enough for the youngest.
record DecisionWords(String what, String because) {
    private static final Map<String, DecisionWords> ALL = Map.ofEntries(
            told(
                    "Book the review health assessment and tell the child the date",
                    "You see the nurse for a check. Your social worker tells you the day.",
                    "Everybody your age has this check each year."),
            told(
                    "Register the child with a dentist and arrange a check-up",
                    "Your carer takes you to a dentist.",
                    "Teeth like to be looked at."),
            told(
                    "Take the child for an eye test",
                    "Your carer takes you for an eye test.",
                    "You said the board looks blurry."),
            told(
                    "Ask the virtual school for one-to-one tutoring in maths",
                    "Somebody will help you with maths.",
                    "You said maths goes too fast."),
            told(
                    "Agree the funding for transport to the present school",
                    "A taxi takes you to your school.",
                    "You want to stay at your school."),
            told(
                    "Arrange for the child to see their brothers and sisters once a month",
                    "You see your brothers and sisters every month.",
                    "You said that you miss them."),
            told(
                    "Ask the child and the family again how family time should go",
                    "You will be asked about family time.",
                    "You should have a say in it."),
            told(
                    "Find somewhere other than the contact centre for family time",
                    "We look for a nicer place to meet.",
                    "You said the centre is loud."),
            told(
                    "Help the child to telephone their grandmother every Sunday",
                    "You call your gran every Sunday.",
                    "You asked to hear her voice."),
            told(
                    "Put in writing what the carer may decide without asking",
                    "Your carer gets a list. It says what they can decide.",
                    "Then you need not wait for answers."),
            told(
                    "Give the child a key and a lockable drawer",
                    "You get a drawer with a key.",
                    "Some things are only yours."),
            told(
                    "Start life story work with the child",
                    "You start a book about your life.",
                    "It is your story. You should have it."),
            told(
                    "Chase the referral for counselling and report back to the IRO",
                    "We ask again for someone to talk to.",
                    "You have waited long enough."),
            told(
                    "Hold the overdue personal education plan meeting",
                    "Your school makes a plan with you.",
                    "It says what helps you learn."),
            told(
                    "Ask for an education, health and care needs assessment",
                    "We ask what more help school can give.",
                    "Then school can be easier for you."),
            told(
                    "Complete the permanence plan",
                    "We write down where you will grow up.",
                    "You should know where you belong."),
            told(
                    "Complete the long-term matching report for this placement",
                    "We check that this home is right.",
                    "Then you can stay for long."),
            told(
                    "Explore with the family whether a relative could care for the child",
                    "We ask who in your family could help.",
                    "Your family is a part of you."),
            told(
                    "Take legal advice about applying to discharge the care order",
                    "We ask a lawyer about the court’s order.",
                    "It may not be needed any more."),
            told(
                    "Find respite with one carer the child already knows",
                    "Sometimes you stay with someone you know.",
                    "It is always the same person."),
            told(
                    "Help the child find somewhere to worship",
                    "You get help to find somewhere to pray.",
                    "What you believe matters."),
            told(
                    "Ask for legal advice on the child's immigration application",
                    "A lawyer helps you with your papers.",
                    "You have a right to that help."),
            told(
                    "Write to the child in plain words about what was decided",
                    "I write to you what was decided.",
                    "You should be able to read it."),
            told(
                    "Tell the child before anybody else about any plan to move",
                    "You hear first if you may move.",
                    "It is your life."),
            told(
                    "Complete the needs assessment and share the draft pathway plan",
                    "We write your plan for being grown up.",
                    "You read it and say what is wrong."),
            told(
                    "Hold a planning meeting about the times the child has been missing",
                    "We talk about the times you were away.",
                    "We were worried about you."),
            told(
                    "Review the safety plan with the police and the carers",
                    "We check how to keep you safe.",
                    "Everybody should know what to do."),
            told(
                    "Confirm in writing who holds parental responsibility",
                    "We write down who can decide for you.",
                    "Then nobody has to guess."),
            told(
                    "Record the purpose and end date of accommodation under section 20",
                    "We write down why you live here.",
                    "And for how long."),
            told("Apply for the child's passport", "You get a passport.", "Then you can go on holiday."),
            told(
                    "Sign the child up for the club they asked for",
                    "You join the club you asked for.",
                    "You asked for it."),
            told("Agree the cost of the school trip", "The school trip is paid for.", "You should not miss it."),
            told(
                    "Ask an advocate to visit and explain what they can do",
                    "Somebody on your side comes to see you.",
                    "They can help you say things."),
            told(
                    "Name a personal adviser before the next review",
                    "You get an adviser of your own.",
                    "They help when you leave school."),
            told(
                    "Talk with the carers about staying put",
                    "We ask if you can stay after eighteen.",
                    "You said that you want to."),
            told(
                    "Practise budgeting and cooking once a week",
                    "You cook and plan money each week.",
                    "You will live on your own one day."));

    static Optional<DecisionWords> of(String decision) {
        return Optional.ofNullable(ALL.get(decision));
    }

    static Map<String, DecisionWords> all() {
        return ALL;
    }

    private static Map.Entry<String, DecisionWords> told(String decision, String what, String because) {
        return Map.entry(decision, new DecisionWords(what, because));
    }
}
