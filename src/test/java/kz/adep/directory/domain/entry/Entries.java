package kz.adep.directory.domain.entry;

/** Entries to test with. */
public final class Entries {

    private Entries() {}

    /** A ministry without a flaw. */
    public static BodyEntry ministry(String code) {
        return part(code, "");
    }

    public static BodyEntry part(String code, String parentCode) {
        return new BodyEntry(code, "Министрлік", "Министерство", "Ministry", "MINISTRY", "", parentCode, "true", "");
    }

    static BodyEntry named(String kk, String ru, String en) {
        return new BodyEntry("ABC", kk, ru, en, "MINISTRY", "", "", "true", "");
    }

    static BodyEntry with(String kind, String region, String takesPart, String bin) {
        return new BodyEntry("ABC", "Орган", "Орган", "Body", kind, region, "", takesPart, bin);
    }
}
