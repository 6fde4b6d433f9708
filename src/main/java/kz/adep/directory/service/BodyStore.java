package kz.adep.directory.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.directory.StateBody;
import kz.adep.directory.domain.BodyTree;
import kz.adep.directory.domain.entry.BodiesRefused;
import kz.adep.directory.domain.entry.BodyEntry;
import kz.adep.directory.domain.entry.BodyFile;
import kz.adep.directory.domain.entry.BodyFlaw;
import kz.adep.directory.domain.entry.BodyFlaw.Reason;
import kz.adep.directory.domain.entry.BodyPlan;
import kz.adep.shared.NotFound;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes state bodies, one writer after the other: each entry is judged by the directory as it stands then. The walls let
 * administrators only; what they do stands in the chain of the deployment.
 */
@Repository
@Transactional
class BodyStore {

    private final JdbcClient jdbc;
    private final DirectoryReader reader;
    private final AuditTrail trail;

    BodyStore(JdbcClient jdbc, DirectoryReader reader, AuditTrail trail) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    Optional<KeptBody> find(int id) {
        BodyTree present = reader.read();
        return present.find(id)
                .map(body -> new KeptBody(
                        body, body.parent().flatMap(present::find).orElse(null), version(id), hasNumbers(id)));
    }

    int enter(BodyEntry entry) {
        BodyTree present = alone();
        BodyPlan plan = new BodyPlan(present);
        int id = newId(present);
        plan.put(id, entry);
        store(plan, plan.flawsOf(id), present);
        return id;
    }

    /** An entry written on an older version is refused with {@link StaleEdit}. */
    void change(int id, BodyEntry entry, int version) {
        BodyTree present = alone();
        StateBody before = present.find(id).orElseThrow(() -> new NotFound("state body " + id));
        if (version(id) != version) {
            throw new StaleEdit("", version(id));
        }
        BodyPlan plan = new BodyPlan(present);
        plan.put(id, entry);
        List<BodyFlaw> flaws = new ArrayList<>(plan.flawsOf(id));
        if (!before.code().equals(entry.code()) && hasNumbers(id)) {
            flaws.add(new BodyFlaw(0, "code", Reason.CODE_KEPT));
        }
        store(plan, flaws, present);
    }

    /** A body whose code is known is changed, any other entered: all of them or none. Tells how many are not as before. */
    int bring(BodyFile file) {
        BodyTree present = alone();
        BodyPlan plan = new BodyPlan(present);
        Map<Long, Integer> ids = new LinkedHashMap<>();
        file.entries().forEach((line, entry) -> {
            int id = plan.idOf(entry.code()).orElseGet(() -> newId(present));
            ids.put(line, id);
            plan.put(id, entry);
        });
        List<BodyFlaw> flaws = ids.entrySet().stream()
                .flatMap(line -> plan.flawsOf(line.getValue()).stream().map(flaw -> flaw.onLine(line.getKey())))
                .toList();
        return store(plan, flaws, present);
    }

    private int store(BodyPlan plan, List<BodyFlaw> flaws, BodyTree present) {
        if (!flaws.isEmpty()) {
            throw new BodiesRefused(flaws);
        }
        int written = 0;
        for (StateBody body : plan.bodies()) {
            StateBody before = present.find(body.id()).orElse(null);
            if (!body.equals(before)) {
                write(body, before);
                written++;
            }
        }
        return written;
    }

    private void write(StateBody body, @Nullable StateBody before) {
        jdbc.sql(before == null ? """
                        insert into state_body
                        (id, parent_id, kind, code, region_code, name_kk, name_ru, name_en, takes_part, bin)
                        values (:id, :parent, :kind, :code, :region, :kk, :ru, :en, :takesPart, :bin)""" : """
                        update state_body set parent_id = :parent, kind = :kind, code = :code, region_code = :region,
                               name_kk = :kk, name_ru = :ru, name_en = :en, takes_part = :takesPart, bin = :bin,
                               version = version + 1
                         where id = :id""")
                .param("id", body.id())
                .param("parent", body.parentId())
                .param("kind", body.kind().name())
                .param("code", body.code())
                .param("region", body.regionCode())
                .param("kk", body.name().kk())
                .param("ru", body.name().ru())
                .param("en", body.name().en())
                .param("takesPart", body.takesPart())
                .param("bin", body.bin())
                .update();
        String action = before == null ? "directory.body.entered" : "directory.body.changed";
        AuditEvent event = AuditEvent.of(AuditEvent.DEPLOYMENT, action, "state_body", body.id())
                .with("code", body.code())
                .with("takesPart", body.takesPart());
        trail.record(before == null ? event : event.changed(changes(before, body)));
    }

    private static String[] changes(StateBody before, StateBody after) {
        return Stream.of(
                        before.name().equals(after.name()) ? "" : "name",
                        before.kind() == after.kind() ? "" : "kind",
                        before.region().equals(after.region()) ? "" : "region",
                        before.parent().equals(after.parent()) ? "" : "parent",
                        Objects.equals(before.bin(), after.bin()) ? "" : "bin")
                .filter(name -> !name.isEmpty())
                .toArray(String[]::new);
    }

    /** The directory while nobody else writes in it; the database takes the same lock against circles. */
    private BodyTree alone() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('state_body'))) as taken")
                .query(Integer.class)
                .single();
        return reader.read();
    }

    private int newId(BodyTree present) {
        int id;
        do {
            id = jdbc.sql("select nextval('state_body_seq')")
                    .query(Integer.class)
                    .single();
        } while (present.find(id).isPresent());
        return id;
    }

    private int version(int id) {
        return jdbc.sql("select version from state_body where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private boolean hasNumbers(int id) {
        return jdbc.sql("select body_has_numbers(?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
