package kz.adep.casework.service.desk;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What an official named of the inbox, to open it again: each one's own, at most twenty. */
@Service
public class SavedViews {

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A named listing.
     *
     * @param query as it stands behind the question mark of the inbox's address
     * @param start whether the inbox opens with it
     */
    public record SavedView(UUID id, String name, String query, boolean start) {}

    /** In the order in which they were saved. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return jdbc.sql("select id, name, query, start from case_view order by place")
                .query(SavedViews::view)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SavedView> start() {
        return jdbc.sql("select id, name, query, start from case_view where start")
                .query(SavedViews::view)
                .optional();
    }

    @Transactional
    public void save(String name, Listing listing) {
        try {
            int saved = jdbc.sql("""
                            insert into case_view (state_body_id, account_id, id, place, name, query)
                            select :body, :account, :id, min(n), :name, :query from generate_series(1, 20) n
                             where not exists (select from case_view v where v.place = n)
                            having min(n) is not null""")
                    .param("body", ActingScope.current().stateBodyId())
                    .param("account", ActingScope.current().account())
                    .param("id", UUID.randomUUID())
                    .param("name", name)
                    .param("query", query(listing.parameters()))
                    .update();
            if (saved == 0) {
                throw new RuleViolation("desk.view.too-many");
            }
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("desk.view.same-name");
        }
    }

    @Transactional
    public void rename(UUID id, String name) {
        try {
            require(jdbc.sql("update case_view set name = :name where id = :id")
                    .param("name", name)
                    .param("id", id)
                    .update());
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("desk.view.same-name");
        }
    }

    @Transactional
    public void delete(UUID id) {
        require(jdbc.sql("delete from case_view where id = :id").param("id", id).update());
    }

    /** Opens the inbox with the view from now on; with the one it opens with already, no longer. */
    @Transactional
    public void toggleStart(UUID id) {
        boolean was = start().map(view -> view.id().equals(id)).orElse(false);
        jdbc.sql("update case_view set start = false where start").update();
        require(jdbc.sql("update case_view set start = :start where id = :id")
                .param("start", !was)
                .param("id", id)
                .update());
    }

    public static Map<String, String> parameters(String query) {
        UriComponents address = UriComponentsBuilder.newInstance().query(query).build();
        Map<String, String> parameters = new LinkedHashMap<>();
        address.getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> parameters.put(name, UriUtils.decode(value, StandardCharsets.UTF_8)));
        return parameters;
    }

    /** Encoded, so that it is an address whatever was searched for. */
    public static String query(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        String query = address.encode().buildAndExpand(parameters).getQuery();
        return query == null ? "" : query;
    }

    private static SavedView view(ResultSet row, int index) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("start"));
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw new NotFound("view");
        }
    }
}
