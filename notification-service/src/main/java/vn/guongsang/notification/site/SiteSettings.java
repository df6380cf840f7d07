package vn.guongsang.notification.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.access.PublicPath;
import vn.guongsang.platform.settings.Setting;

/** What is public of this service; everything else asks for a token. */
@Configuration
class SiteSettings {

    @Bean
    Setting<PublicSite> publicSite() {
        return new Setting<>("public-site", PublicSite.class, PublicSite.NONE);
    }

    @Bean
    PublicPath publicSites() {
        return PublicPath.reading("/bang-vang");
    }

    @Bean
    PublicPath publicPages() {
        return PublicPath.reading("/bang-vang/**");
    }

    @Bean
    PublicPath publicReports() {
        return PublicPath.sending("/bang-vang/*/*/bao-loi");
    }

    @Bean
    PublicPath publicApi() {
        return PublicPath.reading("/api/v1/public/**");
    }
}
