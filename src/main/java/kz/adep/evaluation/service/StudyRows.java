package kz.adep.evaluation.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import kz.adep.conflict.InterventionKind;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.Frozen;
import kz.adep.evaluation.MonthSpan;
import kz.adep.evaluation.Publication;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyStage;
import kz.adep.evaluation.StudyUnit;
import kz.adep.evaluation.StudyWords;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What stands in the rows of studies. */
final class StudyRows {

    private StudyRows() {}

    static Study study(ResultSet row, List<StudyUnit> units) throws SQLException {
        return new Study(
                row.getInt("id"),
                row.getString("code"),
                new StudyWords(text(row, "title"), text(row, "source"), text(row, "note"), text(row, "unit")),
                StudyStage.valueOf(row.getString("stage")),
                row.getInt("version"),
                design(row),
                row.getBigDecimal("alpha"),
                frozen(row),
                publication(row),
                row.getString("corrects"),
                units);
    }

    static StudyUnit unit(ResultSet row) throws SQLException {
        String arm = row.getString("arm");
        String exclusion = row.getString("exclusion");
        return new StudyUnit(
                row.getInt("position"),
                row.getObject("state_body_id", Integer.class),
                row.getString("label"),
                arm == null ? null : Arm.valueOf(arm),
                row.getBigDecimal("before"),
                row.getBigDecimal("after"),
                row.getBigDecimal("change"),
                exclusion == null ? null : Exclusion.valueOf(exclusion),
                row.getString("remark"));
    }

    private static @Nullable RegisterDesign design(ResultSet row) throws SQLException {
        String intervention = row.getString("intervention");
        return intervention == null
                ? null
                : new RegisterDesign(
                        InterventionKind.valueOf(intervention),
                        span(row, "before"),
                        span(row, "coached"),
                        span(row, "after"));
    }

    private static @Nullable Frozen frozen(ResultSet row) throws SQLException {
        Instant at = instant(row, "frozen_at");
        return at == null
                ? null
                : new Frozen(
                        row.getInt("format"),
                        row.getLong("seed"),
                        row.getString("salt"),
                        row.getString("sha256"),
                        row.getString("public_sha256"),
                        at);
    }

    private static @Nullable Publication publication(ResultSet row) throws SQLException {
        Instant at = instant(row, "published_at");
        return at == null ? null : new Publication(at, instant(row, "withdrawn_at"), row.getString("withdrawn_why"));
    }

    private static MonthSpan span(ResultSet row, String name) throws SQLException {
        return new MonthSpan(month(row, name + "_from"), month(row, name + "_to"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(Objects.requireNonNull(row.getObject(column, LocalDate.class)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static LocalizedText text(ResultSet row, String name) throws SQLException {
        return new LocalizedText(row.getString(name + "_kk"), row.getString(name + "_ru"), row.getString(name + "_en"));
    }
}
