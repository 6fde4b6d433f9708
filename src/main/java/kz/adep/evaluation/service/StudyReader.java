package kz.adep.evaluation.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyStage;
import kz.adep.evaluation.StudyUnit;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads studies; the walls decide which, and which columns of them. */
@Repository
@Transactional(readOnly = true)
public class StudyReader {

    private static final String COLUMNS = """
            select id, code, title_kk, title_ru, title_en, source_kk, source_ru, source_en, note_kk, note_ru, note_en,
                   unit_kk, unit_ru, unit_en, stage, version, alpha, intervention, before_from, before_to, coached_from,
                   coached_to, after_from, after_to, corrects, format, seed, sha256, public_sha256, frozen_at, published_at,
                   withdrawn_at, withdrawn_why,\s""";
    private static final String UNITS = """
            select study_id, position, nullif(state_body_id, 0) as state_body_id, label, arm, before, after, change,
                   exclusion, remark from study_unit""";
    private static final String OPEN_UNITS = """
            select study_id, position, arm, exclusion, published_change as change, null::integer as state_body_id,
                   '' as label, null::numeric as before, null::numeric as after, null as remark from study_unit""";

    private static final String OF_STUDY = " where ? = '' or study_id = (select id from study where code = ?)";

    private final JdbcClient jdbc;

    StudyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were opened. */
    public List<Study> all() {
        return read("");
    }

    public Optional<Study> find(String code) {
        return read(code).stream().findFirst();
    }

    /** Throws {@link NotFound} for an unknown code. */
    public Study get(String code) {
        return find(code).orElseThrow(() -> new NotFound("study " + code));
    }

    public Optional<Study> withdrawn(String code) {
        return rows(code, Map.of()).stream()
                .filter(study -> study.stage() == StudyStage.WITHDRAWN)
                .findFirst();
    }

    public Optional<String> correctionOf(String code) {
        return jdbc.sql("select code from study where corrects = ? and stage in ('FROZEN', 'PUBLISHED')")
                .param(code)
                .query(String.class)
                .optional();
    }

    private List<Study> read(String code) {
        return rows(code, units(code)).stream()
                .filter(study -> !isVisitor() || study.published())
                .toList();
    }

    private List<Study> rows(String code, Map<Integer, List<StudyUnit>> units) {
        String salt = ActingScope.current().wall() == Wall.AGENCY ? "salt" : "null as salt";
        return jdbc.sql(COLUMNS + salt + " from study where ? in ('', code) order by id")
                .param(code)
                .query((row, number) -> StudyRows.study(row, units.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    private Map<Integer, List<StudyUnit>> units(String code) {
        return jdbc
                .sql((isVisitor() ? OPEN_UNITS : UNITS) + OF_STUDY)
                .param(code)
                .param(code)
                .query((row, number) -> Map.entry(row.getInt("study_id"), StudyRows.unit(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static boolean isVisitor() {
        return ActingScope.current().wall() == Wall.PUBLIC;
    }
}
