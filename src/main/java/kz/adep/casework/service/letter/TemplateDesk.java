package kz.adep.casework.service.letter;

import static java.util.Comparator.comparing;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.letter.ReplyTemplate;
import kz.adep.casework.domain.letter.ReplyTemplates;
import kz.adep.casework.domain.letter.Wording;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reply templates: an office its own, the Agency those of everybody. */
@Service
@Transactional
public class TemplateDesk {

    private final ReplyTemplates templates;
    private final AuditTrail trail;
    private final Clock clock;

    TemplateDesk(ReplyTemplates templates, AuditTrail trail, Clock clock) {
        this.templates = templates;
        this.trail = trail;
        this.clock = clock;
    }

    /** By language, that of the reader first, and by name. */
    @Transactional(readOnly = true)
    public List<ReplyTemplate> inUse(Locale reader) {
        return templates.inUse().stream()
                .sorted(comparing(
                                (ReplyTemplate template) -> !template.language().equals(reader.getLanguage()))
                        .thenComparing(template -> LocalizedText.LANGUAGES.indexOf(template.language()))
                        .thenComparing(ReplyTemplate::title, Collator.getInstance(reader)))
                .toList();
    }

    /** One to copy, whoever keeps it. */
    @Transactional(readOnly = true)
    public ReplyTemplate get(UUID id) {
        return templates.get(id);
    }

    /** One that the caller keeps himself. */
    @Transactional(readOnly = true)
    public ReplyTemplate own(UUID id) {
        ReplyTemplate template = templates.get(id);
        if (template.stateBodyId() != body()) {
            throw new NotFound("reply template");
        }
        return template;
    }

    public UUID add(Wording wording) {
        ActingAs keeper = ActingScope.current();
        ReplyTemplate template = new ReplyTemplate(body(), keeper.wall() == Wall.AGENCY, wording);
        templates.save(template);
        record(template, "casework.template.added");
        return template.id();
    }

    public void reword(UUID id, Wording wording, int version) {
        ReplyTemplate template = own(id);
        template.reword(wording, version);
        record(template, "casework.template.reworded");
    }

    public void retire(UUID id) {
        ReplyTemplate template = own(id);
        template.retire(LocalDate.now(clock));
        record(template, "casework.template.retired");
    }

    private void record(ReplyTemplate template, String action) {
        trail.record(AuditEvent.of(template.stateBodyId(), action, "reply_template", template.id()));
    }

    private static int body() {
        return ActingScope.current().stateBody().orElseThrow();
    }
}
