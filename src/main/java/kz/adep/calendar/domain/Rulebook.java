package kz.adep.calendar.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.NoRuleInForce;
import org.jspecify.annotations.Nullable;

/** All rules of the law on deadlines, looked up by the day of registration. */
public record Rulebook(List<DeadlineRule> rules, List<OfficeHours> officeHours) {

    public Rulebook {
        rules = List.copyOf(rules);
        officeHours = List.copyOf(officeHours);
    }

    OfficeHours officeHoursOn(LocalDate day) {
        return officeHours.stream()
                .filter(hours -> hours.basis().inForceOn(day))
                .max(comparing((OfficeHours hours) -> hours.basis().validFrom()))
                .orElseThrow(() -> new NoRuleInForce(day));
    }

    public DeadlineRule ruleFor(Step step, @Nullable AppealType type, LocalDate registeredOn) {
        return rules.stream()
                .filter(rule -> rule.step() == step)
                .filter(rule -> rule.appealType() == null || rule.appealType() == type)
                .filter(rule -> rule.basis().inForceOn(registeredOn))
                .max(comparing((DeadlineRule rule) -> rule.appealType() != null)
                        .thenComparing(rule -> rule.basis().validFrom()))
                .orElseThrow(() -> new NoRuleInForce(registeredOn));
    }
}
