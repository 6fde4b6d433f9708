package kz.adep.casework.service.search;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.casework.service.search.Hit.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The searches of the database; each reads the cases themselves through the walls. */
@Repository
class SearchStore {

    private static final int MOST_NUMBERS = 20;
    private static final int LONGEST_WORD = 40;

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text of a case. */
    record Written(UUID caseId, Place place, String text) {}

    List<FoundRow> byNumber(Question.Registered number, Question question) {
        return jdbc.sql("select " + FoundRow.COLUMNS + """
                         from case_file f where f.register_number = :number
                        and (:year::integer is null or f.register_year = :year)
                        and f.kind = coalesce(:kind::text, f.kind) and f.stage = coalesce(:stage::text, f.stage)
                        order by f.received_at desc, f.id desc limit\s""" + MOST_NUMBERS)
                .param("number", number.number())
                .param("year", number.year())
                .param("kind", name(question.kind()))
                .param("stage", name(question.stage()))
                .query((row, index) -> FoundRow.read(row, true))
                .list();
    }

    /** Newest first. */
    List<FoundRow> byWords(List<String> words, String[] names, boolean near, Question question, int limit) {
        Question.After after = question.after();
        return jdbc.sql("select " + FoundRow.COLUMNS + """
                         from case_search(:words, :names, :near, :kind, :stage, :at::timestamptz, :id, :limit) s
                        join case_file f on f.state_body_id = s.state_body_id and f.id = s.id
                        order by s.received_at desc, s.id desc""")
                .param("words", words.toArray(String[]::new))
                .param("names", names)
                .param("near", near)
                .param("kind", name(question.kind()))
                .param("stage", name(question.stage()))
                .param("at", after == null ? null : after.receivedAt().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query((row, index) -> FoundRow.read(row, false))
                .list();
    }

    /** Those of the candidates that the words stand for, by the same rules as case_search. */
    Set<String> meant(List<String> words, boolean near, Collection<String> candidates) {
        return new HashSet<>(jdbc.sql("""
                        select c.word from unnest(:candidates::text[]) c(word)
                        cross join lateral (select (ts_lexize('adep_stem', c.word))[1] as stem) s
                        where exists (select from unnest(:words::text[]) w(word)
                            cross join lateral (select (ts_lexize('adep_stem', w.word))[1] as stem) t
                            where s.stem = t.stem
                            or length(w.word) >= 4 and s.stem like w.word || '%'
                            or :near and length(w.word) >= 4 and (
                                length(c.word) >= 4 and length(c.word) >= length(w.word) - 6 and w.word like c.word || '%'
                                or levenshtein_less_equal(s.stem, t.stem, 2)
                                    <= case when length(w.word) < 6 then 1 else 2 end))""")
                .param(
                        "candidates",
                        candidates.stream()
                                .filter(word -> word.length() <= LONGEST_WORD)
                                .distinct()
                                .toArray(String[]::new))
                .param("words", words.toArray(String[]::new))
                .param("near", near)
                .query(String.class)
                .list());
    }

    /** Messages, notes and answers of the cases. */
    Map<UUID, List<Written>> correspondence(List<FoundRow> cases) {
        return jdbc
                .sql("""
                        with hit as (select * from unnest(:bodies::integer[], :ids::uuid[]) h(body, id))
                        select m.case_id, m.kind as place, m.body, m.written_at from hit h
                        join case_message m on m.state_body_id = h.body and m.case_id = h.id
                        union all
                        select a.case_id, 'ANSWER', a.body, '-infinity' from hit h
                        join case_answer a on a.state_body_id = h.body and a.case_id = h.id
                        order by written_at""")
                .param("bodies", cases.stream().map(FoundRow::stateBodyId).toArray(Integer[]::new))
                .param("ids", cases.stream().map(FoundRow::id).toArray(UUID[]::new))
                .query((row, index) -> new Written(
                        row.getObject("case_id", UUID.class),
                        Place.valueOf(row.getString("place")),
                        row.getString("body")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Written::caseId));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
