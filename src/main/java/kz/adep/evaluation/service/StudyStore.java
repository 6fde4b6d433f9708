package kz.adep.evaluation.service;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.adep.evaluation.Frozen;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import kz.adep.evaluation.StudyWords;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes studies and their units, in the caller's transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StudyStore {

    private static final int NO_OFFICE = 0;

    private final NamedParameterJdbcTemplate named;
    private final JdbcTemplate jdbc;

    StudyStore(NamedParameterJdbcTemplate named, JdbcTemplate jdbc) {
        this.named = named;
        this.jdbc = jdbc;
    }

    /** Gives it the next number of all studies, after the year; returns the code. */
    String open(
            int year, StudyWords words, @Nullable RegisterDesign design, BigDecimal alpha, @Nullable String corrects) {
        Map<String, Object> row = texts(words);
        row.put("year", Integer.toString(year));
        row.put("alpha", alpha);
        row.put("corrects", corrects);
        row.putAll(periods(design));
        return Objects.requireNonNull(named.queryForObject("""
                with next as (select nextval('study_id_seq') as id)
                insert into study (id, code, title_kk, title_ru, title_en, source_kk, source_ru, source_en, note_kk, note_ru,
                    note_en, unit_kk, unit_ru, unit_en, stage, alpha, corrects, intervention, before_from, before_to,
                    coached_from, coached_to, after_from, after_to)
                select id, :year || '-' || id, :title_kk, :title_ru, :title_en, :source_kk, :source_ru, :source_en, :note_kk,
                    :note_ru, :note_en, :unit_kk, :unit_ru, :unit_en, 'DRAFT', :alpha, :corrects, :intervention,
                    :before_from::date, :before_to::date, :coached_from::date, :coached_to::date, :after_from::date,
                    :after_to::date from next returning code""", row, String.class));
    }

    /** Locks the draft until the end of the transaction; whoever worked on an older version is refused. */
    void take(String code, int version) {
        int found = jdbc.update(
                "update study set version = version + 1 where code = ? and version = ? and stage = 'DRAFT'",
                code,
                version);
        if (found == 0) {
            throw new OptimisticLockingFailureException("draft " + code + " is no longer of version " + version);
        }
    }

    void reword(Study draft, StudyWords words) {
        Map<String, Object> row = texts(words);
        row.put("id", draft.id());
        named.update("""
                update study set title_kk = :title_kk, title_ru = :title_ru, title_en = :title_en, note_kk = :note_kk,
                    note_ru = :note_ru, note_en = :note_en where id = :id""", row);
    }

    void replace(int study, List<StudyUnit> units) {
        jdbc.update("delete from study_unit where study_id = ?", study);
        jdbc.batchUpdate(
                "insert into study_unit (study_id, position, state_body_id, label, arm, before, after, change, exclusion,"
                        + " remark) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                units.stream().map(unit -> row(study, unit)).toList(),
                new int[] {
                    Types.INTEGER,
                    Types.INTEGER,
                    Types.INTEGER,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.NUMERIC,
                    Types.NUMERIC,
                    Types.NUMERIC,
                    Types.VARCHAR,
                    Types.VARCHAR
                });
    }

    void decide(int study, StudyUnit unit) {
        jdbc.update(
                "update study_unit set exclusion = ?, remark = ? where study_id = ? and position = ?",
                name(unit.exclusion()),
                unit.remark(),
                study,
                unit.position());
    }

    void freeze(int study, Frozen frozen) {
        jdbc.update(
                "update study set stage = 'FROZEN', format = ?, seed = ?, salt = ?, sha256 = ?, public_sha256 = ?,"
                        + " frozen_at = ? where id = ?",
                frozen.format(),
                frozen.seed(),
                frozen.salt(),
                frozen.sha256(),
                frozen.publicSha256(),
                frozen.at().atOffset(ZoneOffset.UTC),
                study);
    }

    void publish(int study, Instant now) {
        jdbc.update(
                "update study set stage = 'PUBLISHED', published_at = ?, withdrawn_at = null, withdrawn_why = null"
                        + " where id = ?",
                now.atOffset(ZoneOffset.UTC),
                study);
    }

    void withdraw(int study, Instant now, String reason) {
        jdbc.update(
                "update study set stage = 'WITHDRAWN', withdrawn_at = ?, withdrawn_why = ? where id = ?",
                now.atOffset(ZoneOffset.UTC),
                reason,
                study);
    }

    void discard(int study) {
        jdbc.update("delete from study where id = ?", study);
    }

    /** So that of two who publish or withdraw at once the second sees what the first did. */
    void lock(String code) {
        jdbc.queryForList("select 1 from study where code = ? for update", code);
    }

    private static Map<String, Object> texts(StudyWords words) {
        Map<String, Object> row = new HashMap<>();
        put(row, "title", words.title());
        put(row, "source", words.source());
        put(row, "note", words.note());
        put(row, "unit", words.unit());
        return row;
    }

    private static void put(Map<String, Object> row, String name, LocalizedText text) {
        row.put(name + "_kk", text.kk());
        row.put(name + "_ru", text.ru());
        row.put(name + "_en", text.en());
    }

    private static Map<String, @Nullable Object> periods(@Nullable RegisterDesign design) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("intervention", design == null ? null : design.intervention().name());
        row.put("before_from", design == null ? null : first(design.before().from()));
        row.put("before_to", design == null ? null : first(design.before().to()));
        row.put("coached_from", design == null ? null : first(design.span().from()));
        row.put("coached_to", design == null ? null : first(design.span().to()));
        row.put("after_from", design == null ? null : first(design.after().from()));
        row.put("after_to", design == null ? null : first(design.after().to()));
        return row;
    }

    private static LocalDate first(java.time.YearMonth month) {
        return month.atDay(1);
    }

    private static @Nullable Object[] row(int study, StudyUnit unit) {
        return new @Nullable Object[] {
            study,
            unit.position(),
            Objects.requireNonNullElse(unit.stateBodyId(), NO_OFFICE),
            unit.label(),
            name(unit.arm()),
            unit.before(),
            unit.after(),
            unit.change(),
            name(unit.exclusion()),
            unit.remark()
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
