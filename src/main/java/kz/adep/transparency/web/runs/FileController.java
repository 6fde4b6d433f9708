package kz.adep.transparency.web.runs;

import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.adep.shared.PublicPage;
import kz.adep.transparency.domain.table.CsvTable;
import kz.adep.transparency.domain.table.Delimiter;
import kz.adep.transparency.domain.table.Layout;
import kz.adep.transparency.domain.table.TwoGroups;
import kz.adep.transparency.domain.table.UploadedText;
import kz.adep.transparency.service.RunsTestDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Two groups from a file: upload, look at how it was read, choose the columns, confirm. Nothing is kept in between. */
@Controller
@PublicPage
@RequestMapping(RunsTestController.PATH)
class FileController {

    private static final String PREVIEW = "transparency/runs/preview";

    private final ResultPages pages;

    FileController(ResultPages pages) {
        this.pages = pages;
    }

    /** The text of a file keeps the blanks at its ends: the first cell may be empty. */
    @InitBinder
    void keepBlanks(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? null : text.replace("\r\n", "\n"));
            }
        });
    }

    @ModelAttribute("levels")
    List<String> levels() {
        return RunsTestForm.LEVELS;
    }

    @ModelAttribute("delimiters")
    Delimiter[] delimiters() {
        return Delimiter.values();
    }

    @ModelAttribute("layouts")
    Layout[] layouts() {
        return Layout.values();
    }

    /** Where a language is chosen, or the page is asked for again. */
    @GetMapping({"/file", "/preview", "/columns"})
    String startAgain() {
        return "redirect:" + RunsTestController.PATH;
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String upload(
            @ModelAttribute("form") RunsTestForm form,
            BindingResult errors,
            @RequestParam("file") MultipartFile file,
            Model model)
            throws IOException {
        byte[] bytes = file.getBytes();
        Optional<FileChoice> choice =
                Refusals.noted(errors, () -> FileChoice.recognised(UploadedText.of(bytes), form.alpha()));
        return choice.map(read -> preview(read, model)).orElse(ResultPages.FORM);
    }

    @PostMapping("/preview")
    String preview(@ModelAttribute("choice") FileChoice choice, BindingResult errors, Model model) {
        groups(choice, errors, model);
        return PREVIEW;
    }

    @PostMapping("/columns")
    String judge(
            @ModelAttribute("choice") FileChoice choice,
            BindingResult errors,
            Model model,
            Locale language,
            HttpServletResponse response) {
        Optional<TwoGroups> groups = groups(choice, errors, model);
        if (groups.isEmpty()) {
            return PREVIEW;
        }
        RunsTestForm form = new RunsTestForm(
                groups.get().study().text(), groups.get().control().text(), choice.alpha());
        return pages.show(form, new BeanPropertyBindingResult(form, "form"), model, language, response);
    }

    private static String preview(FileChoice choice, Model model) {
        BindingResult errors = new BeanPropertyBindingResult(choice, "choice");
        model.addAttribute("choice", choice);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "choice", errors);
        groups(choice, errors, model);
        return PREVIEW;
    }

    private static Optional<TwoGroups> groups(FileChoice choice, BindingResult errors, Model model) {
        Optional<TwoGroups> groups = Refusals.noted(errors, () -> {
            CsvTable table = choice.table();
            model.addAttribute("preview", FilePreview.of(table, choice.reading()));
            return choice.reading().groups(table).checked(RunsTestDesk.MOST_VALUES);
        });
        groups.ifPresent(found -> model.addAttribute("groups", found));
        return groups;
    }
}
