package kz.adep.conflict.service;

import java.time.LocalDate;
import java.util.List;
import kz.adep.conflict.domain.ConflictKind;
import kz.adep.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of kinds of conflicts. */
@Repository
@Transactional(readOnly = true)
public class ConflictKinds {

    private final JdbcClient jdbc;

    ConflictKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those no longer used too. */
    public List<ConflictKind> all() {
        return jdbc.sql("select * from conflict_kind order by position")
                .query((row, index) -> new ConflictKind(
                        row.getString("code"),
                        new LocalizedText(
                                row.getString("label_kk"), row.getString("label_ru"), row.getString("label_en")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    boolean holds(String code, LocalDate day) {
        return all().stream().anyMatch(kind -> kind.code().equals(code) && kind.isValidOn(day));
    }
}
