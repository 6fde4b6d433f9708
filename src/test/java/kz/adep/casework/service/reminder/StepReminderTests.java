package kz.adep.casework.service.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.domain.term.Reminder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepReminderTests {

    @ParameterizedTest
    @EnumSource(Reminder.class)
    void headHearsAtOnceOfWhatHeDecides(Reminder reminder) {
        assertThat(new StepReminder(Step.DISPUTE, reminder).isForHead()).isTrue();
        assertThat(new StepReminder(Step.RECUSAL, reminder).isForHead()).isTrue();
    }

    @Test
    void headHearsOfTheRestWhenItIsOver() {
        assertThat(new StepReminder(Step.ANSWER, Reminder.SOON).isForHead()).isFalse();
        assertThat(new StepReminder(Step.ANSWER, Reminder.OVERDUE).isForHead()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Reminder.class)
    void nobodyIsRemindedOfATimeThatOnlyHasToPass(Reminder reminder) {
        assertThat(new StepReminder(Step.OBJECTION, reminder).isGiven()).isFalse();
        assertThat(new StepReminder(Step.HEARING_NOTICE, reminder).isGiven()).isFalse();
    }

    @Test
    void everyStepHasAMessageOfItsOwn() {
        assertThat(new StepReminder(Step.TELL_EXTENSION, Reminder.HALF).message())
                .isEqualTo("casework.bell.tell-extension.half");
    }
}
