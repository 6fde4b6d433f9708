package kz.adep.casework.web.file;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.file.FileList;
import kz.adep.casework.file.Purpose;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.file.Reading;
import kz.adep.casework.service.file.StaffFiles;
import kz.adep.casework.web.Desk;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.SentFiles;
import kz.adep.upload.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds files to a case, and hands one out to be saved: by its own random id, so that no address tells of its case. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class FilesController {

    private final CaseReader reader;
    private final StaffFiles files;
    private final Reading reading;
    private final Uploads uploads;

    FilesController(CaseReader reader, StaffFiles files, Reading reading, Uploads uploads) {
        this.reader = reader;
        this.files = files;
        this.reading = reading;
        this.uploads = uploads;
    }

    record FilesForm(
            @NotNull(message = "{platform.required}") @Nullable
            Purpose purpose) {}

    @GetMapping({Desk.OFFICE + "/{id}/files", Desk.AGENCY + "/{id}/files"})
    ModelAndView ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new FilesForm(Purpose.EVIDENCE));
        return page(id, model, HttpStatus.OK);
    }

    @PostMapping({Desk.OFFICE + "/{id}/files", Desk.AGENCY + "/{id}/files"})
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FilesForm form,
            BindingResult errors,
            SentFiles sent,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, model, HttpStatus.OK);
        }
        try {
            uploads.deliver(sent, received -> files.add(id, Objects.requireNonNull(form.purpose()), received));
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return page(id, model, FileList.status(refusal));
        }
        flash.addFlashAttribute("notice", "upload.added");
        return new ModelAndView("redirect:" + model.getAttribute("cases") + "/" + id);
    }

    @GetMapping({"/office/files/{id}", "/agency/files/{id}"})
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
    void save(@PathVariable UUID id, HttpServletResponse response) {
        reading.open(id).writeTo(response);
    }

    private ModelAndView page(UUID id, Model model, HttpStatus status) {
        model.addAttribute("page", reader.read(id));
        model.addAttribute("purposes", List.of(Purpose.EVIDENCE, Purpose.FROM_APPLICANT, Purpose.WITH_ANSWER));
        return new ModelAndView("casework/files", model.asMap(), status);
    }
}
