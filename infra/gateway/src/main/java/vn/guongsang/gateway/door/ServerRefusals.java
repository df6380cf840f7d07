package vn.guongsang.gateway.door;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import vn.guongsang.problems.Problems;

/** Puts {@link ServerRefusal} in the place of the server's own pages. */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    ServerRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.getPipeline().addValve(new ServerRefusal(problems));
                        host.setErrorReportValveClass(ServerRefusal.class.getName());
                    }
                });
    }
}
