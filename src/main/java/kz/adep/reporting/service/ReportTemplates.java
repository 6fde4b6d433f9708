package kz.adep.reporting.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.adep.reporting.domain.DueRule;
import kz.adep.reporting.domain.Equation;
import kz.adep.reporting.domain.Indicator;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.domain.ReportTemplate.Section;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.Quarter;
import kz.adep.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The forms of reports. A version never changes once it is used, so that each is read once. */
@Repository
@Transactional(readOnly = true)
public class ReportTemplates {

    private final JdbcClient jdbc;
    private final Map<Key, ReportTemplate> known = new ConcurrentHashMap<>();

    ReportTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(String code, int version) {}

    /** The form in force at the end of the quarter. */
    public ReportTemplate inForce(Quarter quarter) {
        return jdbc.sql("""
                        select code, version from report_template
                         where valid_from <= :day and (valid_to is null or valid_to >= :day)
                         order by valid_from desc, version desc limit 1""")
                .param("day", quarter.lastDay(), java.sql.Types.DATE)
                .query(Key.class)
                .optional()
                .map(this::read)
                .orElseThrow(() -> new RuleViolation("reporting.template.none"));
    }

    public ReportTemplate of(QuarterlyReport report) {
        return read(new Key(report.templateCode(), report.templateVersion()));
    }

    /** The form in force today, for pages that show no report. */
    public ReportTemplate current(LocalDate today) {
        return inForce(Quarter.of(today));
    }

    private ReportTemplate read(Key key) {
        ReportTemplate template = known.get(key);
        if (template == null) {
            template = query("report_template", "code = ? and version = ?", "version", key)
                    .query((row, number) -> template(row, key))
                    .single();
            known.put(key, template);
        }
        return template;
    }

    private ReportTemplate template(ResultSet row, Key key) throws SQLException {
        return new ReportTemplate(
                key.code(),
                key.version(),
                text(row, "name"),
                text(row, "basis"),
                new DueRule(row.getInt("due_offset_days")),
                row.getBoolean("assumed"),
                sections(key),
                indicators(key),
                equations(key));
    }

    private List<Section> sections(Key key) {
        return parts("report_section", "position", key)
                .query((row, number) -> new Section(row.getString("code"), text(row, "title")))
                .list();
    }

    private List<Indicator> indicators(Key key) {
        return parts("report_indicator", "position", key)
                .query((row, number) -> new Indicator(
                        row.getString("code"),
                        row.getString("section"),
                        text(row, "label"),
                        Indicator.Nature.valueOf(row.getString("nature")),
                        row.getString("formula")))
                .list();
    }

    private List<Equation> equations(Key key) {
        Map<String, Map<String, Integer>> signs = new LinkedHashMap<>();
        parts("report_equation", "equation, indicator", key).query(row -> {
            signs.computeIfAbsent(row.getString("equation"), code -> new LinkedHashMap<>())
                    .put(row.getString("indicator"), row.getInt("sign"));
        });
        return signs.entrySet().stream()
                .map(terms -> new Equation(terms.getKey(), terms.getValue()))
                .toList();
    }

    private JdbcClient.StatementSpec parts(String table, String order, Key key) {
        return query(table, "template_code = ? and template_version = ?", order, key);
    }

    private JdbcClient.StatementSpec query(String table, String condition, String order, Key key) {
        return jdbc.sql("select * from " + table + " where " + condition + " order by " + order)
                .params(key.code(), key.version());
    }

    private static LocalizedText text(ResultSet row, String name) throws SQLException {
        return new LocalizedText(row.getString(name + "_kk"), row.getString(name + "_ru"), row.getString(name + "_en"));
    }
}
