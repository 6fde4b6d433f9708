package kz.adep.discipline.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kz.adep.discipline.domain.law.Track;
import kz.adep.vault.Sealed;

/** Whom a proceeding is about: the post in the clear, the person sealed and found by hashes only. */
@Embeddable
public class Subject {

    /** What the seal is bound to. */
    public static final String COLUMN = "proceeding.sealed";

    /** Begins the hash of an identification number; those of names begin otherwise. */
    public static final String NUMBER = "i:";

    private static final int NAMES_OF_ONE_PERSON = 2;

    private String category;

    @Enumerated(EnumType.STRING)
    private Track track;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed"))
    private Sealed sealed;

    private String[] nameIndex;

    /** For JPA. */
    protected Subject() {}

    /**
     * Sealed already.
     *
     * @param nameIndex the hash of the identification number first, if it is known, then those of the names
     */
    public Subject(String category, Track track, Sealed sealed, String... nameIndex) {
        this.category = category;
        this.track = track;
        this.sealed = sealed;
        this.nameIndex = nameIndex.clone();
    }

    /** Whether two of the words of the name, or the number, are the same: likely one person, to be looked at. */
    public boolean resembles(Subject other) {
        Set<String> common = new HashSet<>(Arrays.asList(nameIndex));
        common.retainAll(Arrays.asList(other.nameIndex));
        return common.size() >= NAMES_OF_ONE_PERSON || common.stream().anyMatch(hash -> hash.startsWith(NUMBER));
    }

    public String category() {
        return category;
    }

    public Track track() {
        return track;
    }

    public Sealed sealed() {
        return sealed;
    }
}
