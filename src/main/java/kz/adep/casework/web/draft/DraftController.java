package kz.adep.casework.web.draft;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.adep.casework.service.draft.CaseDrafts;
import kz.adep.casework.service.draft.Presence;
import kz.adep.casework.web.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what is being written in a case, and tells who else has it open; the module case.js asks for both. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}", Desk.AGENCY + "/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class DraftController {

    private static final int LONGEST = 20_000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String MODULE = "adep-module";

    private final CaseDrafts drafts;
    private final Presence presence;
    private final MessageSource messages;

    DraftController(CaseDrafts drafts, Presence presence, MessageSource messages) {
        this.drafts = drafts;
        this.presence = presence;
        this.messages = messages;
    }

    /** Keeps the text of the named field; the button goes back to the page, the module gets the words to show. */
    @PostMapping("/draft")
    Object keep(
            @PathVariable UUID id,
            @RequestParam String field,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "-1") int version,
            @RequestHeader(name = "X-Requested-With", required = false) @Nullable String by,
            @ModelAttribute("cases") String cases,
            Locale language) {
        String body =
                form.getOrDefault(field, "").replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", "");
        if (!CaseDrafts.FIELDS.contains(field) || body.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "draft");
        }
        String time = drafts.keep(id, field, body, version).format(CLOCK);
        String said = body.isBlank() ? "" : messages.getMessage("desk.draft.saved", new Object[] {time}, language);
        return MODULE.equals(by)
                ? ResponseEntity.ok()
                        .contentType(MediaType.TEXT_PLAIN)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(said)
                : "redirect:" + cases + "/" + id + "#" + field;
    }

    @PostMapping("/draft/discard")
    String discard(@PathVariable UUID id, @RequestParam String field, @ModelAttribute("cases") String cases) {
        presence.looks(id);
        drafts.discard(id, field);
        return "redirect:" + cases + "/" + id + "#" + field;
    }

    /** A piece of the page: who else is there now. */
    @PostMapping("/presence")
    String presence(@PathVariable UUID id, Model model) {
        model.addAttribute("readers", presence.looks(id));
        return "casework/desk/_present :: readers";
    }
}
