package kz.adep.casework.service.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.letter.LetterText;
import kz.adep.casework.domain.letter.LetterVariable;
import kz.adep.casework.domain.letter.ReplyTemplate;
import kz.adep.casework.domain.letter.ReplyTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills reply templates with what is known of a case. */
@Service
@Transactional(readOnly = true)
public class CaseLetters {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final CaseFiles files;
    private final ReplyTemplates templates;
    private final Letterhead head;
    private final ComplaintRules complaints;
    private final Clock clock;

    CaseLetters(CaseFiles files, ReplyTemplates templates, Letterhead head, ComplaintRules complaints, Clock clock) {
        this.files = files;
        this.templates = templates;
        this.head = head;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** Those in the language of the answer. */
    public List<ReplyTemplate> offered(CaseFile file) {
        return templates.inUse(file.language());
    }

    /** The template in the words of the case. */
    public String fill(UUID caseId, UUID template) {
        return templates.get(template).text().filledWith(values(files.get(caseId)));
    }

    /** Words for several cases in the words of this one. */
    public String fill(UUID caseId, String words) {
        return words.contains("{") ? LetterText.fill(words, values(files.get(caseId))) : words;
    }

    /** The words of an answer to this case for others: its own number and day are left open again. */
    public String forOthers(CaseFile file, String words) {
        return words.replace(head.number(file), LetterVariable.NUMBER.token())
                .replace(SHORT.format(file.registeredOn()), LetterVariable.REGISTERED.token());
    }

    private Map<LetterVariable, String> values(CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        Map<LetterVariable, String> values = new EnumMap<>(LetterVariable.class);
        values.put(LetterVariable.NUMBER, head.number(file));
        values.put(LetterVariable.REGISTERED, SHORT.format(file.registeredOn()));
        file.due().ifPresent(due -> values.put(LetterVariable.DUE, SHORT.format(due)));
        values.put(LetterVariable.TODAY, SHORT.format(today));
        values.put(LetterVariable.APPLICANT, head.salutation(file));
        values.put(LetterVariable.BODY, head.writer(file).name().in(Letterhead.language(file)));
        values.put(LetterVariable.HIGHER_BODY, head.higherBody(file));
        complaints
                .on(today)
                .ifPresent(rule -> values.put(
                        LetterVariable.COMPLAINT_TERM, head.say(file, "letters.complaint.term", rule.months())));
        return values;
    }
}
