package kz.adep.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.adep.audit.domain.Chain;
import kz.adep.audit.domain.Head;
import kz.adep.audit.domain.Link;
import tools.jackson.databind.json.JsonMapper;

/**
 * Continues a chain for rows that are loaded in bulk by the owner of the database, as invented cases are: the same links as
 * the trail would write, handed out instead of written. Who loads them also moves the head.
 */
public final class BulkTrail {

    private static final JsonMapper JSON = new JsonMapper();

    private final AuditKey key;
    private final Chain chain;
    private final Instant at;
    private Head head;

    /** Continues the chain where it stands. */
    public BulkTrail(AuditKey key, int stateBodyId, boolean withheld, long seq, String hash, Instant at) {
        this.key = key;
        this.chain = new Chain(stateBodyId, withheld);
        this.head = seq == 0 ? Head.START : new Head(seq, hash);
        // No finer than the database keeps it, or the hash would not be found again.
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A link as the columns of its row. */
    public record Row(
            long seq,
            Instant at,
            String actor,
            String action,
            String subjectType,
            String subjectId,
            String fields,
            String previous,
            String hash) {}

    public Row add(AuditEvent event, String actor) {
        if (event.stateBodyId() != chain.stateBodyId() || event.withheld() != chain.withheld()) {
            throw new IllegalArgumentException("an event of another chain: " + event.action());
        }
        Link link = new Link(
                        chain,
                        head.seq() + 1,
                        at,
                        actor,
                        event.action(),
                        event.subjectType(),
                        event.subjectId(),
                        JSON.writeValueAsString(event.fields()),
                        head.hash(),
                        "")
                .signed(key);
        head = link.head();
        return new Row(
                link.seq(),
                at,
                actor,
                link.action(),
                link.subjectType(),
                link.subjectId(),
                link.fields(),
                link.previous(),
                link.hash());
    }

    public long seq() {
        return head.seq();
    }

    /** Of the last link, in hexadecimal. */
    public String hash() {
        return head.hash();
    }
}
