package kz.adep.discipline.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.calendar.LegalBasis;
import kz.adep.discipline.domain.law.CollegialRule;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.domain.law.LimitationRule;
import kz.adep.discipline.domain.law.MisdeedKind;
import kz.adep.discipline.domain.law.ProceedingRule;
import kz.adep.discipline.domain.law.SanctionRule;
import kz.adep.discipline.domain.law.Track;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of the law on misconduct. */
@Repository
public class LawBook {

    private final JdbcClient jdbc;

    LawBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ConductLaw read() {
        return new ConductLaw(
                jdbc.sql("select * from conduct_entry order by list, position, valid_from")
                        .query((row, index) -> entry(row))
                        .list(),
                jdbc.sql("select * from misdeed_sanction")
                        .query((row, index) -> new SanctionRule(
                                row.getString("misdeed"),
                                row.getString("sanction"),
                                number(row, "within_months"),
                                basis(row),
                                row.getString("note")))
                        .list(),
                jdbc.sql("select * from proceeding_rule")
                        .query((row, index) -> rule(row))
                        .list(),
                jdbc.sql("select * from limitation_rule")
                        .query((row, index) -> new LimitationRule(
                                LimitationRule.Basis.valueOf(row.getString("basis")),
                                row.getInt("from_detection"),
                                row.getInt("from_misdeed"),
                                basis(row)))
                        .list(),
                jdbc.sql("select *, '' as article from collegial_rule")
                        .query((row, index) -> new CollegialRule(
                                Track.valueOf(row.getString("track")),
                                row.getInt("members"),
                                row.getInt("quorum_of"),
                                row.getInt("quorum_from"),
                                basis(row),
                                row.getString("note")))
                        .list());
    }

    private static ConductEntry entry(ResultSet row) throws SQLException {
        return new ConductEntry(
                Catalogue.valueOf(row.getString("list")),
                row.getString("code"),
                basis(row),
                new LocalizedText(row.getString("label_kk"), row.getString("label_ru"), row.getString("label_en")),
                row.getString("note"),
                named(row.getString("kind"), MisdeedKind::valueOf),
                named(row.getString("track"), Track::valueOf),
                number(row, "months"));
    }

    private static ProceedingRule rule(ResultSet row) throws SQLException {
        return new ProceedingRule(
                row.getString("code"),
                ProceedingRule.Step.valueOf(row.getString("step")),
                named(row.getString("track"), Track::valueOf),
                basis(row),
                row.getInt("length"),
                Unit.valueOf(row.getString("unit")),
                row.getString("note"));
    }

    private static <T> @Nullable T named(@Nullable String text, Function<String, T> value) {
        return Optional.ofNullable(text).map(value).orElse(null);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static LegalBasis basis(ResultSet row) throws SQLException {
        return new LegalBasis(
                row.getString("act"),
                Objects.requireNonNullElse(row.getString("article"), ""),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
