package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.CaseNews;
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.intake.web.AskedToWait;
import kz.adep.intake.web.NoSession;
import kz.adep.limits.Sources;
import kz.adep.shared.PublicPage;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaves an address for news of the case, confirms it by the code sent there, and takes it back. */
@Controller
@PublicPage
@RequestMapping("/follow/news")
class NewsController {

    private static final String PAGE = "intake/news";
    private static final String BACK = "redirect:/follow/news";

    private final CaseNews news;
    private final Sources sources;

    NewsController(CaseNews news, Sources sources) {
        this.news = news;
        this.sources = sources;
    }

    record NewsForm(
            @NotBlank(message = "{intake.news.address.missing}")
            @Email(regexp = "[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}", message = "{intake.news.address.form}")
            @Size(max = 254, message = "{intake.news.address.form}")
            @Nullable
            String address) {}

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", new NewsForm(""));
        return page(code(request), model);
    }

    /** In another language: the address typed comes back, and nothing is kept. */
    @PostMapping("/unsent")
    String showAgain(HttpServletRequest request, @ModelAttribute("form") NewsForm form, Model model) {
        return page(code(request), model);
    }

    @PostMapping
    String ask(
            HttpServletRequest request,
            @Valid @ModelAttribute("form") NewsForm form,
            BindingResult errors,
            Locale language,
            HttpServletResponse response,
            Model model) {
        CaseCode code = code(request);
        if (!errors.hasErrors()) {
            try {
                String address = Objects.requireNonNull(form.address()).strip();
                news.ask(code, address, language.getLanguage(), sources.of(request.getRemoteAddr()));
                return BACK;
            } catch (RuleViolation refusal) {
                errors.rejectValue("address", refusal.key(), refusal.arguments(), null);
            } catch (SendAgainLater later) {
                AskedToWait.tell(later, "intake.news.wait", errors, response);
            }
        }
        return page(code, model);
    }

    @PostMapping("/confirmed")
    String confirm(HttpServletRequest request, @RequestParam(defaultValue = "") String answer, Model model) {
        CaseCode code = code(request);
        if (news.confirm(code, answer)) {
            return BACK;
        }
        model.addAttribute("form", new NewsForm(""));
        model.addAttribute("wrong", true);
        return page(code, model);
    }

    @PostMapping("/removed")
    String remove(HttpServletRequest request) {
        news.remove(code(request));
        return BACK;
    }

    private String page(CaseCode code, Model model) {
        model.addAttribute("here", "/follow/news");
        boolean served = news.isServed();
        var standing = news.of(code);
        boolean asked = served && standing.filter(each -> each.confirmed()).isEmpty();
        model.addAttribute("served", served);
        model.addAttribute("standing", standing.orElse(null));
        model.addAttribute("unsent", asked ? "/follow/news/unsent" : null);
        return PAGE;
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
