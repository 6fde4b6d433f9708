package kz.adep.casework.web.export;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.domain.export.ExportFormat;
import kz.adep.casework.service.desk.BulkDesk;
import kz.adep.casework.service.export.Export;
import kz.adep.casework.service.export.Exports;
import kz.adep.casework.service.export.Selection;
import kz.adep.casework.web.Desk;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the inbox shows, as a file: made in the background, kept for a day, taken away by who asked. */
@Controller
@RequestMapping({"/office/exports", "/agency/exports"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class ExportController {

    private final Exports exports;
    private final Clock clock;

    ExportController(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @ModelAttribute("exports")
    static String address(@ModelAttribute("cases") String cases) {
        return cases.equals(Desk.AGENCY) ? "/agency/exports" : "/office/exports";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", new ExportsPage(exports.all(), clock.instant(), clock.getZone()));
        return "casework/export/list";
    }

    /** The parameters are those of the inbox. */
    @GetMapping("/new")
    String ask(@RequestParam Map<String, String> parameters, Model model) {
        CaseFilter filter = filter(parameters);
        model.addAttribute("parameters", filter.parameters());
        model.addAttribute("rows", exports.count(Selection.found(filter)));
        model.addAttribute("formats", ExportFormat.values());
        return "casework/export/new";
    }

    /** Of what the inbox was asked for, or of the cases with a tick. */
    @PostMapping
    String order(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "id", defaultValue = "") @Size(max = BulkDesk.MOST) List<UUID> chosen,
            @RequestParam Optional<ExportFormat> format,
            Locale language,
            @ModelAttribute("exports") String address,
            RedirectAttributes flash) {
        Selection selection = chosen.isEmpty() ? Selection.found(filter(parameters)) : Selection.ticked(chosen);
        exports.ask(selection, format.orElse(ExportFormat.XLSX), language.getLanguage());
        flash.addFlashAttribute("notice", "letters.export.asked");
        return "redirect:" + address;
    }

    @PostMapping("/{id}/cancelled")
    String cancel(@PathVariable UUID id, @ModelAttribute("exports") String address, RedirectAttributes flash) {
        exports.cancel(id);
        flash.addFlashAttribute("notice", "letters.export.removed");
        return "redirect:" + address;
    }

    @PostMapping("/{id}/file")
    void take(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Export export = exports.take(id);
        String name = "adep-" + export.askedAt().atZone(clock.getZone()).toLocalDate() + "."
                + export.format().name().toLowerCase(Locale.ROOT);
        response.setContentType(export.format().mediaType());
        response.setContentLengthLong(export.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        exports.write(export, response.getOutputStream());
    }

    private static CaseFilter filter(Map<String, String> parameters) {
        Map<String, String> cleaned = new TreeMap<>(parameters);
        cleaned.replaceAll((name, value) -> value.replaceAll("\\p{Cntrl}|\\p{Cs}", ""));
        try {
            return CaseFilter.parse(cleaned);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "filter", e);
        }
    }
}
