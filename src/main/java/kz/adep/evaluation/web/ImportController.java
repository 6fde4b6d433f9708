package kz.adep.evaluation.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.evaluation.domain.CsvImport;
import kz.adep.evaluation.domain.ImportedUnits;
import kz.adep.evaluation.service.StudyDesk;
import kz.adep.shared.TextFile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Opens a study of a table from a spreadsheet: it is shown as it was read before anything is stored. */
@Controller
@PreAuthorize("hasRole('AGENCY_OFFICER')")
@RequestMapping("/agency/studies/import")
class ImportController {

    private static final String PAGE = "evaluation/import";

    private final StudyDesk desk;
    private final StudyTexts texts;
    private final Directory directory;

    ImportController(StudyDesk desk, StudyTexts texts, Directory directory) {
        this.desk = desk;
        this.texts = texts;
        this.directory = directory;
    }

    @ModelAttribute("levels")
    List<String> levels() {
        return StudyForm.LEVELS;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String corrects, Model model) {
        model.addAttribute("form", ImportForm.empty(corrects));
        return PAGE;
    }

    /** The first time it shows how the table was read; it opens the study when asked to, and when nothing is wrong. */
    @PostMapping
    String open(
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean open,
            Model model,
            Locale language)
            throws IOException {
        WordsForm.requireRead(errors);
        String uploaded = file == null || file.isEmpty()
                ? ""
                : TextFile.decoded(file.getBytes()).replace("\u0000", "");
        ImportForm full = uploaded.isBlank() ? form : form.withTable(uploaded);
        full.told().check(errors, "words.");
        if (full.text().isBlank()) {
            errors.rejectValue("table", "evaluation.import.missing");
        }
        ImportedUnits units = new CsvImport(texts.importWords(), this::body).read(full.text());
        if (open && uploaded.isBlank() && !errors.hasErrors() && units.isComplete()) {
            return "redirect:/agency/studies/"
                    + desk.open(
                            texts.ofImport(full.told(), full.origin()),
                            units.units(),
                            full.significance(),
                            full.corrected());
        }
        show(full, errors, units, model, language);
        return PAGE;
    }

    private void show(ImportForm form, BindingResult errors, ImportedUnits units, Model model, Locale language) {
        BindingResult kept = new BeanPropertyBindingResult(form, "form");
        kept.addAllErrors(errors);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", kept);
        if (!form.text().isBlank()) {
            model.addAttribute("units", units);
            model.addAttribute(
                    "lines",
                    units.units().stream()
                            .map(unit -> StudyPage.Line.of(unit, directory, language))
                            .toList());
        }
    }

    private Optional<StateBody> body(String word) {
        return directory.takingPart(Locale.ROOT).stream()
                .filter(body -> Stream.of(
                                body.code(),
                                body.name().kk(),
                                body.name().ru(),
                                body.name().en())
                        .anyMatch(name -> name.equalsIgnoreCase(word)))
                .findFirst();
    }
}
