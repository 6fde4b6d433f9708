package kz.adep.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and for which state body: what the database walls are told at the begin of each transaction.
 *
 * @param wall the database role that is taken on
 * @param stateBodyId the body acted for; absent for visitors, administrators and the application itself
 * @param accountId the staff account; absent for visitors, the application itself and its jobs
 * @param codeHash lower-case hexadecimal hash of the tracking code; only for who holds a code
 * @param draftHash the same of the token of a form; only for who fills it in
 */
public record ActingAs(
        Wall wall,
        @Nullable Integer stateBodyId,
        @Nullable UUID accountId,
        @Nullable String codeHash,
        @Nullable String draftHash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** A side of the walls; each is a role of the database, except the application's own login. */
    public enum Wall {
        OFFICE("adep_office"),
        AGENCY("adep_agency"),
        ADMINISTRATION("adep_admin"),
        PUBLIC("adep_public"),
        SERVICE("none");

        private final String databaseRole;

        Wall(String databaseRole) {
            this.databaseRole = databaseRole;
        }

        public String databaseRole() {
            return databaseRole;
        }
    }

    public ActingAs {
        boolean official = wall == Wall.OFFICE || wall == Wall.AGENCY;
        if (official && stateBodyId == null) {
            throw new IllegalArgumentException(wall + " acts for a state body");
        }
        requirePublicHash(wall, codeHash);
        requirePublicHash(wall, draftHash);
    }

    private static void requirePublicHash(Wall wall, @Nullable String hash) {
        if (hash != null && (wall != Wall.PUBLIC || !HASH.matcher(hash).matches())) {
            throw new IllegalArgumentException("a hash is 64 hexadecimal digits and opens the public side only");
        }
    }

    public static ActingAs office(int stateBodyId, UUID accountId) {
        return new ActingAs(Wall.OFFICE, stateBodyId, accountId, null, null);
    }

    public static ActingAs agency(int stateBodyId, UUID accountId) {
        return new ActingAs(Wall.AGENCY, stateBodyId, accountId, null, null);
    }

    /** A job of the application inside the walls of one body: it sees what an office there sees, and nobody signed in. */
    public static ActingAs officeJob(int stateBodyId) {
        return new ActingAs(Wall.OFFICE, stateBodyId, null, null, null);
    }

    /** A job of the application on the side of the Agency. */
    public static ActingAs agencyJob(int stateBodyId) {
        return new ActingAs(Wall.AGENCY, stateBodyId, null, null, null);
    }

    public static ActingAs administrator(UUID accountId) {
        return new ActingAs(Wall.ADMINISTRATION, null, accountId, null, null);
    }

    public static ActingAs visitor() {
        return new ActingAs(Wall.PUBLIC, null, null, null, null);
    }

    public static ActingAs codeHolder(String codeHash) {
        return new ActingAs(Wall.PUBLIC, null, null, codeHash, null);
    }

    /** Who fills in a form. */
    public static ActingAs draftHolder(String draftHash) {
        return new ActingAs(Wall.PUBLIC, null, null, null, draftHash);
    }

    /** Who sends a form, and with it holds the code of the case it becomes. */
    public static ActingAs sender(String draftHash, String codeHash) {
        return new ActingAs(Wall.PUBLIC, null, null, codeHash, draftHash);
    }

    /** The application itself, with the rights of its login: accounts, sessions and jobs, never cases. */
    public static ActingAs service() {
        return new ActingAs(Wall.SERVICE, null, null, null, null);
    }

    public Optional<Integer> stateBody() {
        return Optional.ofNullable(stateBodyId);
    }

    /** The account of who must be staff here. */
    public UUID account() {
        if (accountId == null) {
            throw new IllegalStateException("an official acts with an account");
        }
        return accountId;
    }

    /** The account, or what stands for it in the audit trail. */
    public String actor() {
        if (accountId != null) {
            return accountId.toString();
        }
        return wall == Wall.PUBLIC ? "applicant" : "system";
    }
}
