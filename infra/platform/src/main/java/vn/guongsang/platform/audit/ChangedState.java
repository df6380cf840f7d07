package vn.guongsang.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.Mac;
import org.hibernate.Hibernate;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which aggregates a command has changed, from what to what; as much as a digest tells. What is
 * changed without a command is written down at once.
 */
class ChangedState
        implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final ScopedValue<List<Change>> CHANGES = ScopedValue.newInstance();

    private static final JsonMapper FIELDS =
            JsonMapper.builder()
                    .changeDefaultVisibility(
                            seen ->
                                    seen.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .build();

    private final ChangedByItself byItself;

    ChangedState(ChangedByItself byItself) {
        this.byItself = byItself;
    }

    /** One aggregate; what was not there before, or is no more, has no state. */
    record Change(String aggregate, byte @Nullable [] before, byte @Nullable [] after) {}

    /** Does the work and keeps what it changes. */
    static <R> R during(List<Change> changes, ScopedValue.CallableOp<R, RuntimeException> work) {
        return ScopedValue.where(CHANGES, changes).call(work);
    }

    /** Nothing where nothing had a state. */
    static @Nullable String digest(
            Mac mac, List<Change> changes, Function<Change, byte @Nullable []> side) {
        var known = false;
        for (var change : changes) {
            var state = side.apply(change);
            if (state != null) {
                known = true;
                mac.update(change.aggregate().getBytes(UTF_8));
                mac.update(state);
            }
        }
        return known ? HexFormat.of().formatHex(mac.doFinal()) : null;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        keep(event.getPersister(), event.getId(), null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        keep(event.getPersister(), event.getId(), event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        keep(event.getPersister(), event.getId(), event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void keep(
            EntityPersister of,
            Object id,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        var isRoot = AbstractAggregateRoot.class.isAssignableFrom(of.getMappedClass());
        if (CHANGES.isBound() || isRoot) {
            var name = of.getEntityName() + " " + id;
            var change = new Change(name, json(of, before), json(of, after));
            if (CHANGES.isBound()) {
                CHANGES.get().add(change);
            } else {
                byItself.changed(of.getMappedClass(), id, change);
            }
        }
    }

    private static byte @Nullable [] json(EntityPersister of, @Nullable Object @Nullable [] state) {
        if (state == null) {
            return null;
        }
        var named = new TreeMap<String, @Nullable Object>();
        var names = of.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            // What was not read was not changed.
            named.put(names[i], Hibernate.isInitialized(state[i]) ? copy(state[i]) : null);
        }
        return FIELDS.writeValueAsBytes(named);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        return value instanceof Iterable<?> many ? copyAll(many) : value;
    }

    private static List<@Nullable Object> copyAll(Iterable<?> many) {
        var all = new ArrayList<@Nullable Object>();
        many.forEach(all::add);
        return all;
    }
}
