package kz.adep.audit.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.adep.audit.AuditEntry;
import kz.adep.audit.domain.Chain;
import kz.adep.audit.domain.Head;
import kz.adep.audit.domain.Link;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the trail, in the caller's transaction and with the caller's rights. */
@Repository
public class TrailStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final JdbcTemplate inParts;
    private final Map<Chain, Head> lastSeen = new ConcurrentHashMap<>();

    public TrailStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.inParts = new JdbcTemplate(dataSource);
        this.inParts.setFetchSize(ROWS_AT_ONCE);
    }

    /** Where this node saw the chain end; another one may have continued it. */
    Head lastSeen(Chain chain) {
        return lastSeen.getOrDefault(chain, Head.START);
    }

    /** To be told after the commit. */
    void see(Chain chain, Head head) {
        lastSeen.put(chain, head);
    }

    /** Adds links and locks the chain until the transaction ends; if it ends elsewhere, adds nothing and tells where. */
    Optional<Head> append(Chain chain, List<Link> links) {
        return jdbc
                .query(
                        "select seq, hash from audit_continue(?, ?, ?::jsonb) where seq is not null",
                        this::toHead,
                        chain.stateBodyId(),
                        chain.withheld(),
                        JSON.writeValueAsString(links))
                .stream()
                .findFirst();
    }

    public Head head(Chain chain) {
        return jdbc
                .query(
                        "select seq, hash from audit_head where state_body_id = ? and withheld = ?",
                        this::toHead,
                        chain.stateBodyId(),
                        chain.withheld())
                .stream()
                .findFirst()
                .orElse(Head.START);
    }

    public List<Chain> chains() {
        return jdbc.query(
                "select state_body_id, withheld from audit_head order by state_body_id, withheld", this::toChain);
    }

    /** The links of a chain in order, read as they are consumed; to be closed. */
    public Stream<Link> links(Chain chain) {
        return inParts.queryForStream(
                "select * from audit_entry where state_body_id = ? and withheld = ? order by seq",
                this::toLink,
                chain.stateBodyId(),
                chain.withheld());
    }

    /** In the order of their chain, since some carry the hour only; what leaves a body for the Agency does not come back. */
    public List<AuditEntry> entriesOf(String subjectType, String subjectId) {
        return jdbc.query(
                "select * from audit_entry where subject_id = ? and subject_type = ? order by withheld, seq",
                this::toEntry,
                subjectId,
                subjectType);
    }

    /** The last ones, the oldest of them first. */
    public List<AuditEntry> newestOf(String subjectType, String subjectId, int most) {
        return jdbc.query(
                "select * from (select * from audit_entry where subject_id = ? and subject_type = ?"
                        + " order by withheld desc, seq desc limit ?) newest order by withheld, seq",
                this::toEntry,
                subjectId,
                subjectType,
                most);
    }

    private Head toHead(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("seq"), hex(row, "hash"));
    }

    private Chain toChain(ResultSet row, int number) throws SQLException {
        return new Chain(row.getInt("state_body_id"), row.getBoolean("withheld"));
    }

    private Link toLink(ResultSet row, int number) throws SQLException {
        return new Link(
                toChain(row, number),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("fields"),
                hex(row, "prev_hash"),
                hex(row, "hash"));
    }

    private AuditEntry toEntry(ResultSet row, int number) throws SQLException {
        Link link = toLink(row, number);
        return new AuditEntry(
                link.chain().stateBodyId(),
                link.chain().withheld(),
                link.seq(),
                link.at(),
                link.actor(),
                link.action(),
                link.subjectType(),
                link.subjectId(),
                JSON.readValue(link.fields(), FIELDS));
    }

    private static String hex(ResultSet row, String column) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes(column));
    }
}
