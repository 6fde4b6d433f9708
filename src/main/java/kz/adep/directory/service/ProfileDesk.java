package kz.adep.directory.service;

import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.directory.CommissionerProfile;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a commissioner keeps what his body publishes about him (Decree 153, paragraph 9). */
@Service
public class ProfileDesk {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    ProfileDesk(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Refused by the walls for another body than the caller's. */
    @Transactional
    public void publish(CommissionerProfile profile) {
        jdbc.sql("""
                        insert into commissioner_profile as p
                        (state_body_id, full_name, room, phone, reception_kk, reception_ru, reception_en)
                        values (:body, :name, :room, :phone, :kk, :ru, :en)
                        on conflict (state_body_id) do update set full_name = :name, room = :room, phone = :phone,
                        reception_kk = :kk, reception_ru = :ru, reception_en = :en""")
                .param("body", profile.stateBodyId())
                .param("name", profile.fullName())
                .param("room", profile.room())
                .param("phone", profile.phone())
                .param("kk", profile.reception().kk())
                .param("ru", profile.reception().ru())
                .param("en", profile.reception().en())
                .update();
        int body = ActingScope.current().stateBody().orElseThrow();
        trail.record(AuditEvent.of(body, "directory.profile.published", "profile", body));
    }
}
