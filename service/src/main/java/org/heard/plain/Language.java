package org.heard.plain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A language in which the service can speak to a child: those children in care in England speak most. English and
/// Arabic come with Heard, whole (`TranslationTest` names what is missing); the words of every other are brought by an
/// authority that had them translated.
public enum Language {
    ENGLISH("en-GB", "English", "English", Direction.LTR),
    ARABIC("ar", "العربية", "Arabic", Direction.RTL),
    TIGRINYA("ti", "ትግርኛ", "Tigrinya", Direction.LTR),
    DARI("fa-AF", "دری", "Dari", Direction.RTL),
    PASHTO("ps", "پښتو", "Pashto", Direction.RTL, "pushto"),
    FARSI("fa", "فارسی", "Farsi", Direction.RTL, "persian"),
    SORANI("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)", Direction.RTL, "sorani"),
    KURMANJI("ku", "Kurmancî", "Kurdish (Kurmanji)", Direction.LTR, "kurmanji"),
    VIETNAMESE("vi", "Tiếng Việt", "Vietnamese", Direction.LTR),
    ALBANIAN("sq", "Shqip", "Albanian", Direction.LTR),
    AMHARIC("am", "አማርኛ", "Amharic", Direction.LTR),
    SOMALI("so", "Soomaali", "Somali", Direction.LTR),
    OROMO("om", "Afaan Oromoo", "Oromo", Direction.LTR),
    URDU("ur", "اردو", "Urdu", Direction.RTL),
    BENGALI("bn", "বাংলা", "Bengali", Direction.LTR, "bangla"),
    PUNJABI("pa", "ਪੰਜਾਬੀ", "Punjabi", Direction.LTR, "panjabi"),
    GUJARATI("gu", "ગુજરાતી", "Gujarati", Direction.LTR),
    HINDI("hi", "हिन्दी", "Hindi", Direction.LTR),
    TAMIL("ta", "தமிழ்", "Tamil", Direction.LTR),
    SINHALA("si", "සිංහල", "Sinhala", Direction.LTR),
    NEPALI("ne", "नेपाली", "Nepali", Direction.LTR),
    POLISH("pl", "Polski", "Polish", Direction.LTR),
    ROMANIAN("ro", "Română", "Romanian", Direction.LTR),
    ROMANI("rom", "Romanes", "Romani", Direction.LTR, "romanes"),
    UKRAINIAN("uk", "Українська", "Ukrainian", Direction.LTR),
    RUSSIAN("ru", "Русский", "Russian", Direction.LTR),
    BULGARIAN("bg", "Български", "Bulgarian", Direction.LTR),
    LITHUANIAN("lt", "Lietuvių", "Lithuanian", Direction.LTR),
    LATVIAN("lv", "Latviešu", "Latvian", Direction.LTR),
    SLOVAK("sk", "Slovenčina", "Slovak", Direction.LTR),
    CZECH("cs", "Čeština", "Czech", Direction.LTR),
    HUNGARIAN("hu", "Magyar", "Hungarian", Direction.LTR),
    GREEK("el", "Ελληνικά", "Greek", Direction.LTR),
    TURKISH("tr", "Türkçe", "Turkish", Direction.LTR),
    SPANISH("es", "Español", "Spanish", Direction.LTR),
    PORTUGUESE("pt", "Português", "Portuguese", Direction.LTR),
    FRENCH("fr", "Français", "French", Direction.LTR),
    ITALIAN("it", "Italiano", "Italian", Direction.LTR),
    GERMAN("de", "Deutsch", "German", Direction.LTR),
    DUTCH("nl", "Nederlands", "Dutch", Direction.LTR),
    SIMPLIFIED_CHINESE("zh-Hans", "简体中文", "Chinese (simplified)", Direction.LTR, "mandarin"),
    TRADITIONAL_CHINESE("zh-Hant", "繁體中文", "Chinese (traditional)", Direction.LTR, "cantonese"),
    SWAHILI("sw", "Kiswahili", "Swahili", Direction.LTR),
    LINGALA("ln", "Lingála", "Lingala", Direction.LTR),
    YORUBA("yo", "Yorùbá", "Yoruba", Direction.LTR),
    HAUSA("ha", "Hausa", "Hausa", Direction.LTR),
    IGBO("ig", "Igbo", "Igbo", Direction.LTR),
    WOLOF("wo", "Wolof", "Wolof", Direction.LTR),
    YIDDISH("yi", "ייִדיש", "Yiddish", Direction.RTL),
    HEBREW("he", "עברית", "Hebrew", Direction.RTL),
    WELSH("cy", "Cymraeg", "Welsh", Direction.LTR);

    private static final Set<Language> COME_WITH_HEARD = Set.of(ENGLISH, ARABIC);

    /// Where a line begins.
    enum Direction {
        LTR,
        RTL
    }

    private final String tag;
    private final String ownName;
    private final String englishName;
    private final Direction direction;
    private final String alsoCalled;

    Language(String tag, String ownName, String englishName, Direction direction) {
        this(tag, ownName, englishName, direction, englishName);
    }

    Language(String tag, String ownName, String englishName, Direction direction, String alsoCalled) {
        this.tag = tag;
        this.ownName = ownName;
        this.englishName = englishName;
        this.direction = direction;
        this.alsoCalled = alsoCalled;
    }

    /// All but English whose words come with Heard.
    public static List<Language> others() {
        return Arrays.stream(values())
                .filter(one -> one.comesWithHeard() && one != ENGLISH)
                .toList();
    }

    /// Those whose words an authority may bring, by their English names.
    public static List<Language> toBring() {
        return Arrays.stream(values())
                .filter(one -> !one.comesWithHeard())
                .sorted(Comparator.comparing(Language::englishName))
                .toList();
    }

    /// The one with this tag.
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /// Those an adult wrote down as a child's: "Arabic", "Sudanese Arabic", "العربية" or "Dari and Pashto".
    public static List<Language> written(String words) {
        return Arrays.stream(values())
                .filter(one -> one != ENGLISH)
                .filter(one -> words.contains(one.ownName)
                        || Stream.of(one.englishName, one.alsoCalled)
                                .anyMatch(name ->
                                        Whole.word(name, "").matcher(words).find()))
                .toList();
    }

    /// Whether its words come with Heard; those of any other are an authority's own.
    public boolean comesWithHeard() {
        return COME_WITH_HEARD.contains(this);
    }

    /// How a browser knows it: `ar`.
    public String tag() {
        return tag;
    }

    /// As those who speak it call it: العربية.
    public String ownName() {
        return ownName;
    }

    /// As a page of the staff's calls it.
    public String englishName() {
        return englishName;
    }

    /// `ltr` or `rtl`.
    public String direction() {
        return direction.name().toLowerCase(Locale.ROOT);
    }
}
