package kz.adep.casework.service.precedent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.precedent.Precedent;
import kz.adep.casework.domain.precedent.Precedents;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the same question finds the same answer. */
@Service
@Transactional
public class Library {

    private static final int NEAR = 3;
    private static final int MOST_WORDS = 40;
    private static final int SHORTEST_WORD = 4;

    private final Precedents precedents;
    private final PrecedentStore store;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    Library(Precedents precedents, PrecedentStore store, Directory directory, AuditTrail trail, Clock clock) {
        this.precedents = precedents;
        this.store = store;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** A precedent as it is shown. */
    public record Entry(Precedent precedent, StateBody body, int uses, boolean own, boolean approvable) {}

    @Transactional(readOnly = true)
    public List<Entry> find(@Nullable Topic topic, String text, boolean waiting) {
        List<String> words = words(text, 1);
        if (words.isEmpty() && !text.isBlank()) {
            return List.of();
        }
        return store.find(topic, words.isEmpty() ? null : query(words, " & "), waiting).stream()
                .map(this::show)
                .toList();
    }

    /** What was advised on questions like this one. */
    @Transactional(readOnly = true)
    public List<Entry> near(@Nullable Topic topic, String question) {
        List<String> words = words(question, SHORTEST_WORD);
        return words.isEmpty()
                ? List.of()
                : store.near(topic, query(words, " | "), NEAR).stream()
                        .map(this::show)
                        .toList();
    }

    @Transactional(readOnly = true)
    public Entry show(UUID id) {
        Precedent precedent = precedents.get(id);
        ActingAs reader = ActingScope.current();
        int body = reader.stateBody().orElseThrow();
        boolean own = precedent.stateBodyId() == body && reader.wall() == Wall.OFFICE;
        boolean above = reader.wall() == Wall.AGENCY
                || directory
                        .body(precedent.stateBodyId())
                        .parent()
                        .filter(parent -> parent == body)
                        .isPresent();
        return new Entry(
                precedent,
                directory.body(precedent.stateBodyId()),
                store.uses(id),
                own,
                above
                        && precedent.approvedOn().isEmpty()
                        && precedent.retiredOn().isEmpty());
    }

    /** By the Agency or the head body. */
    public void approve(UUID id) {
        Entry entry = show(id);
        if (!entry.approvable()) {
            throw new RuleViolation(entry.own() ? "precedents.approve.own" : "precedents.approve.not");
        }
        ActingAs above = ActingScope.current();
        int body = above.stateBody().orElseThrow();
        entry.precedent().approve(body, LocalDate.now(clock));
        record(body, "casework.precedent.approved", id);
    }

    /** By its own office, or by the Agency. */
    public void retire(UUID id, String because) {
        Entry entry = show(id);
        ActingAs actor = ActingScope.current();
        if (!entry.own() && actor.wall() != Wall.AGENCY) {
            throw new RuleViolation("precedents.retire.not");
        }
        entry.precedent().retire(because, LocalDate.now(clock));
        record(actor.stateBody().orElseThrow(), "casework.precedent.retired", id);
    }

    /** That an advice was given again. */
    public void used(UUID id) {
        precedents.get(id).requireInUse();
        store.used(id, LocalDate.now(clock));
    }

    private void record(int body, String action, UUID id) {
        trail.record(AuditEvent.of(body, action, "precedent", id));
    }

    private static List<String> words(String text, int shortest) {
        return FoldedText.typed(text).words().stream()
                .filter(word -> word.length() >= shortest)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String query(List<String> words, String joined) {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(joined));
    }
}
