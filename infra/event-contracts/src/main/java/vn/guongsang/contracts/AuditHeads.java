package vn.guongsang.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the heads of the audit's chains are kept, out of reach of whoever owns a database. Nobody
 * acts on them, so they are no facts and stand beside the topic table; each service writes and
 * reads them as somebody who may do nothing else.
 */
public final class AuditHeads {

    public static final String TOPIC = "guongsang.audit.heads.v1";

    /** As whom identity keeps its heads. */
    public static final String IDENTITY = "identity-audit";

    /** A few records a day, in one order. */
    public static final int PARTITIONS = 1;

    private AuditHeads() {}

    /** As whom a service keeps its heads. */
    public static String principal(Topic.Service service) {
        return service.principal() + "-audit";
    }

    public static List<String> principals() {
        var services = Arrays.stream(Topic.Service.values()).map(AuditHeads::principal);
        return Stream.concat(services, Stream.of(IDENTITY)).toList();
    }
}
