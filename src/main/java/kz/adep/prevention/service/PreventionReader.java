package kz.adep.prevention.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.account.StaffNames;
import kz.adep.audit.AuditEntry;
import kz.adep.audit.AuditTrail;
import kz.adep.prevention.domain.Declaration;
import kz.adep.prevention.domain.DeclarationMeasure;
import kz.adep.prevention.domain.Declarations;
import kz.adep.prevention.domain.InterestKind;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as the officials of the body read it: never who declared, only his post. */
@Service
public class PreventionReader {

    private final Declarations declarations;
    private final AuditTrail trail;
    private final StaffNames staff;
    private final Clock clock;

    PreventionReader(Declarations declarations, AuditTrail trail, StaffNames staff, Clock clock) {
        this.declarations = declarations;
        this.trail = trail;
        this.staff = staff;
        this.clock = clock;
    }

    /** Which declarations are listed. */
    public enum Tab {
        OPEN,
        DUE,
        CLOSED,
        ALL
    }

    /** A line of the list; late where the time to cure is over, due where somebody has to look again. */
    public record Line(Declaration declaration, boolean due, boolean late) {}

    /** What happened to a declaration. */
    public record Event(
            LocalDateTime at, String act, @Nullable String actor) {}

    /** A declaration with its measures and history. */
    public record View(Line line, List<DeclarationMeasure> measures, List<Event> events) {

        public Declaration declaration() {
            return line.declaration();
        }
    }

    @Transactional(readOnly = true)
    public List<Line> list(Tab tab, @Nullable InterestKind kind) {
        Boolean open = switch (tab) {
            case ALL -> null;
            case CLOSED -> false;
            default -> true;
        };
        return declarations.list(open, kind).stream()
                .map(this::line)
                .filter(line -> tab != Tab.DUE || line.due() || line.late())
                .toList();
    }

    @Transactional(readOnly = true)
    public View view(UUID id) {
        Declaration declaration = declarations.get(id);
        List<AuditEntry> entries = trail.of("interest_declaration", id);
        Map<UUID, String> names = staff.names(
                entries.stream().flatMap(entry -> account(entry).stream()).collect(Collectors.toSet()));
        return new View(
                line(declaration),
                declarations.measures(id),
                entries.stream().map(entry -> event(entry, names)).toList());
    }

    /** Those to whom a declaration may belong, to be shut out of a case it names. */
    @Transactional(readOnly = true)
    public List<StaffNames.Colleague> colleagues() {
        return staff.colleagues();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public UUID self() {
        return ActingScope.current().account();
    }

    private Line line(Declaration declaration) {
        LocalDate today = today();
        boolean late = declaration.isOpen()
                && declaration.cureBy().filter(today::isAfter).isPresent();
        return new Line(declaration, declaration.isFollowUpDue(today), late);
    }

    private Event event(AuditEntry entry, Map<UUID, String> names) {
        return new Event(
                entry.at().atZone(clock.getZone()).toLocalDateTime(),
                entry.action(),
                account(entry).map(names::get).orElse(null));
    }

    private static Optional<UUID> account(AuditEntry entry) {
        return entry.actor().length() == 36 ? Optional.of(UUID.fromString(entry.actor())) : Optional.empty();
    }
}
