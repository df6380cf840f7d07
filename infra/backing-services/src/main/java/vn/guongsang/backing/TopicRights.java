package vn.guongsang.backing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import vn.guongsang.contracts.AuditHeads;
import vn.guongsang.contracts.Topic;

/**
 * Who may do what: the writer writes its topics, readers read theirs, in groups of their own
 * prefix, and that is all. An idempotent producer needs nothing beyond WRITE; a writer reads its
 * own facts to find out whether the log still holds them. Who keeps the heads of an audit does
 * nothing else.
 */
final class TopicRights {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admin admin;

    TopicRights(Admin admin) {
        this.admin = admin;
    }

    /** Gives the declared rights, takes every other one, and returns when that is in force. */
    void apply() throws ExecutionException, InterruptedException {
        var declared = declared();
        var existing = existing();
        var missing = new HashSet<>(declared);
        missing.removeAll(existing);
        admin.createAcls(missing).all().get();
        existing.removeAll(declared);
        admin.deleteAcls(existing.stream().map(AclBinding::toFilter).toList()).all().get();
        awaitForce(declared);
    }

    /**
     * The controller answers when it has written a change; the broker follows a moment later, and
     * would refuse until then. Changes are followed in order, so these, the last, stand for all.
     */
    private void awaitForce(Set<AclBinding> declared)
            throws ExecutionException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!existing().equals(declared)) {
            if (Instant.now().isAfter(deadline)) {
                throw new BackingServiceFailed(
                        "Kafka did not put its rights in force. Restart it and try again.");
            }
        }
    }

    private Set<AclBinding> existing() throws ExecutionException, InterruptedException {
        return new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
    }

    private static Set<AclBinding> declared() {
        var rights = new HashSet<AclBinding>();
        for (var topic : Topic.values()) {
            var writer = topic.writer().principal();
            allow(rights, writer, topic.wireName(), AclOperation.WRITE);
            if (topic.retention() == Topic.Retention.FOR_EVER) {
                allow(rights, writer, topic.wireName(), AclOperation.READ);
            }
            topic.readers()
                    .forEach(
                            reader ->
                                    allow(
                                            rights,
                                            reader.principal(),
                                            topic.wireName(),
                                            AclOperation.READ));
        }
        for (var keeper : AuditHeads.principals()) {
            allow(rights, keeper, AuditHeads.TOPIC, AclOperation.WRITE);
            allow(rights, keeper, AuditHeads.TOPIC, AclOperation.READ);
        }
        for (var service : Topic.Service.values()) {
            var groups =
                    new ResourcePattern(
                            ResourceType.GROUP, service.groupPrefix(), PatternType.PREFIXED);
            rights.add(allowed(service.principal(), groups, AclOperation.READ));
            rights.add(allowed(service.principal(), groups, AclOperation.DESCRIBE));
        }
        return rights;
    }

    private static void allow(
            Set<AclBinding> rights, String principal, String topic, AclOperation operation) {
        var resource = new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
        rights.add(allowed(principal, resource, operation));
        rights.add(allowed(principal, resource, AclOperation.DESCRIBE));
    }

    private static AclBinding allowed(
            String principal, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource,
                new AccessControlEntry(
                        "User:" + principal, "*", operation, AclPermissionType.ALLOW));
    }
}
