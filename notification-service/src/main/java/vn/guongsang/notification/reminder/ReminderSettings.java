package vn.guongsang.notification.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

/** What a centre decides about its reminders. */
@Configuration
class ReminderSettings {

    @Bean
    Setting<ReminderRules> reminderRules() {
        return new Setting<>("reminders", ReminderRules.class, ReminderRules.USUAL);
    }

    @Bean
    Setting<WorkingDays> workingDays() {
        return new Setting<>("working-days", WorkingDays.class, WorkingDays.USUAL);
    }
}
