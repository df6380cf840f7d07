package vn.guongsang.gateway.route;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import vn.guongsang.gateway.EventStream;
import vn.guongsang.gateway.GatewayProperties;

/**
 * How the gateway talks to whatever is behind it. One connection for each call in flight: version 2
 * would squeeze all into one with at most a hundred streams.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    static {
        // Shorter than a process that stops lets others finish (guongsang.drain), so that no
        // request
        // is sent on a connection which is just being closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "2");
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService upstreamThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("upstream-", 0).factory());
    }

    @Bean
    ClientHttpRequestFactory upstreamRequests(
            ExecutorService upstreamThreads, GatewayProperties properties) {
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .executor(upstreamThreads)
                        .build();
        var prompt = requests(client, upstreamThreads, properties.upstreamTimeout());
        var patient = requests(client, upstreamThreads, EventStream.LONGEST);
        return (uri, method) ->
                (EventStream.isAt(uri.getPath()) ? patient : prompt).createRequest(uri, method);
    }

    private static ClientHttpRequestFactory requests(
            HttpClient client, ExecutorService threads, Duration timeout) {
        var requests = new JdkClientHttpRequestFactory(client, threads);
        requests.setReadTimeout(timeout);
        // Bodies pass as they are.
        requests.enableCompression(false);
        return requests;
    }
}
