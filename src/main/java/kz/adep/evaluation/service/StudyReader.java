package kz.adep.evaluation.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyValue;
import kz.adep.evaluation.StudyValue.Arm;
import kz.adep.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads studies; the walls decide which. */
@Repository
public class StudyReader {

    private final JdbcClient jdbc;

    StudyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Study> all() {
        var values = values();
        return jdbc.sql("select * from study order by id")
                .query((row, number) -> study(row, values.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    private Map<Integer, List<StudyValue>> values() {
        return jdbc
                .sql("select * from study_value")
                .query((row, number) -> Map.entry(row.getInt("study_id"), value(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static StudyValue value(ResultSet row) throws SQLException {
        return new StudyValue(
                Arm.valueOf(row.getString("arm")),
                row.getInt("position"),
                row.getBigDecimal("before"),
                row.getBigDecimal("after"),
                row.getBigDecimal("change"));
    }

    private static Study study(ResultSet row, List<StudyValue> values) throws SQLException {
        return new Study(
                row.getString("code"),
                text(row, "title"),
                text(row, "source"),
                text(row, "note"),
                text(row, "unit"),
                row.getBoolean("published"),
                row.getString("sha256"),
                values);
    }

    private static LocalizedText text(ResultSet row, String name) throws SQLException {
        return new LocalizedText(row.getString(name + "_kk"), row.getString(name + "_ru"), row.getString(name + "_en"));
    }
}
