package kz.adep.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import kz.adep.audit.AuditKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry and its place in the chain. The hash is the MAC of the previous hash and the canonical JSON of all else:
 * names sorted, time in UTC.
 *
 * @param fields canonical JSON, hashed as the text that is stored
 */
public record Link(
        Chain chain,
        long seq,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String fields,
        String previous,
        String hash) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The link whose hash is worked out from the rest. */
    public Link signed(AuditKey key) {
        return new Link(
                chain,
                seq,
                at,
                actor,
                action,
                subjectType,
                subjectId,
                fields,
                previous,
                HexFormat.of().formatHex(mac(key)));
    }

    public boolean continues(Head head, AuditKey key) {
        return seq == head.seq() + 1
                && previous.equals(head.hash())
                && MessageDigest.isEqual(HexFormat.of().parseHex(hash), mac(key));
    }

    public Head head() {
        return new Head(seq, hash);
    }

    private byte[] mac(AuditKey key) {
        return key.mac(HexFormat.of().parseHex(previous), canonical().getBytes(StandardCharsets.UTF_8));
    }

    private String canonical() {
        Map<String, Object> sorted = new TreeMap<>();
        sorted.put("action", action);
        sorted.put("actor", actor);
        sorted.put("at", at.toString());
        sorted.put("fields", fields);
        sorted.put("seq", seq);
        sorted.put("stateBodyId", chain.stateBodyId());
        sorted.put("subjectId", subjectId);
        sorted.put("subjectType", subjectType);
        sorted.put("withheld", chain.withheld());
        return JSON.writeValueAsString(sorted);
    }
}
