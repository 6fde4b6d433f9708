package kz.adep.transparency.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.adep.shared.LocalizedText;
import kz.adep.transparency.domain.Source;
import kz.adep.transparency.domain.SurveyAnswer;
import kz.adep.transparency.domain.SurveyQuestion;
import kz.adep.transparency.domain.YearFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures that others published before this system was. */
@Repository
@Transactional(readOnly = true)
public class History {

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Applications to ethics commissioners by year. */
    public List<YearFigure> applications() {
        return jdbc.sql("select year, value from historical_figure where series = 'APPLICATIONS' order by year")
                .query((row, number) -> new YearFigure(row.getInt("year"), row.getObject("value", Integer.class)))
                .list();
    }

    public List<Source> sources() {
        return jdbc.sql("select * from historical_source order by key")
                .query((row, number) ->
                        new Source(row.getString("citation"), row.getString("doi"), row.getString("licence")))
                .list();
    }

    public List<SurveyQuestion> survey() {
        var answers = answers();
        return jdbc.sql("select * from survey_question order by number")
                .query((row, index) -> {
                    int number = row.getInt("number");
                    return new SurveyQuestion(
                            number,
                            row.getInt("asked"),
                            text(row, "text"),
                            row.getString("note_kk") == null ? null : text(row, "note"),
                            answers.getOrDefault(number, List.of()));
                })
                .list();
    }

    private Map<Integer, List<SurveyAnswer>> answers() {
        return jdbc
                .sql("select * from survey_answer order by question, position")
                .query((row, index) -> Map.entry(row.getInt("question"), answer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SurveyAnswer answer(ResultSet row) throws SQLException {
        return new SurveyAnswer(
                text(row, "label"),
                row.getInt("answers"),
                row.getBoolean("derived"),
                row.getBigDecimal("printed_percent"),
                row.getBoolean("combined"));
    }

    private static LocalizedText text(ResultSet row, String name) throws SQLException {
        return new LocalizedText(row.getString(name + "_kk"), row.getString(name + "_ru"), row.getString(name + "_en"));
    }
}
