package kz.adep.casework.service.precedent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.adep.casework.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The searches of the library; the walls decide what of it the caller sees. */
@Repository
class PrecedentStore {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    PrecedentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In use, the most used first; all words must stand there, or begin a word there. */
    List<UUID> find(@Nullable Topic topic, @Nullable String words, boolean waiting) {
        return jdbc.sql("""
                        select p.id from precedent p
                         where p.retired_on is null and p.topic = coalesce(:topic::text, p.topic)
                           and (:words::text is null or p.lexemes @@ to_tsquery('adep_text', :words))
                           and (not :waiting or p.approved_on is null and p.state_body_id <> adep_body())
                         order by (select count(*) from precedent_use u where u.precedent_id = p.id) desc,
                               p.written_on desc, p.id
                         limit :most""")
                .param("topic", topic == null ? null : topic.name())
                .param("words", words)
                .param("waiting", waiting)
                .param("most", MOST)
                .query(UUID.class)
                .list();
    }

    /** The nearest few: any of the words counts, the more the better. */
    List<UUID> near(@Nullable Topic topic, String words, int limit) {
        return jdbc.sql("""
                        select p.id from precedent p, to_tsquery('adep_text', :words) q
                         where p.retired_on is null and p.lexemes @@ q
                         order by ts_rank(p.lexemes, q) + case when p.topic = :topic::text then 0.02 else 0 end desc, p.id
                         limit :limit""")
                .param("words", words)
                .param("topic", topic == null ? null : topic.name())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    int uses(UUID precedent) {
        return jdbc.sql("select count(*) from precedent_use where precedent_id = ?")
                .param(precedent)
                .query(Integer.class)
                .single();
    }

    void used(UUID precedent, LocalDate today) {
        jdbc.sql("""
                        insert into precedent_use (state_body_id, id, precedent_id, used_on)
                        values (adep_body(), gen_random_uuid(), :precedent, :today)""").param("precedent", precedent).param("today", today).update();
    }

    Set<String> namesKnown(Collection<String> hashes) {
        return new HashSet<>(jdbc.sql("select names_known(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
