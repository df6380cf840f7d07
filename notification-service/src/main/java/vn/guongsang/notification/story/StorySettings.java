package vn.guongsang.notification.story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

@Configuration
class StorySettings {

    @Bean
    Setting<StoryRules> storyRules() {
        return new Setting<>("stories", StoryRules.class, StoryRules.USUAL);
    }
}
