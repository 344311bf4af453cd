package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the bytes have to be, Jackson is asked, for records with any content that their types allow. */
class RecordJsonTest {
    private static final List<String> TEXTS = List.of("", "EML4", "3' UTR \"of\" ALK\\", "5\u2032 µ\n");
    private static final int MOST_LEVELS = 12;

    private final Random random = new Random(7);
    private final Set<Class<?>> made = new HashSet<>();
    private int levels;

    @Test
    void recordsOfAnyContentAreWrittenAsByJacksonOfSeed7() throws IOException, ReflectiveOperationException {
        RecordJson json = new RecordJson();
        for (int i = 0; i < 2_000; i++) {
            RecordEntry entry = (RecordEntry) any(RecordEntry.class);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            json.write(entry, out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo(JsonForm.mapper().writeValueAsString(entry));
        }

        assertThat(made)
                .contains(CallEntry.class, LoneEndEntry.class, TwoPlacesEntry.class)
                .contains(OutcomeEntry.Transcript.class, OutcomeEntry.None.class, TranslationEntry.class)
                .contains(SiteEntry.InExon.class, SiteEntry.InIntron.class, SiteEntry.Outside.class)
                .contains(SiteEntry.Desert.class, TranscriptPairEntry.class, ReadsEntry.class);
    }

    private Object any(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            return listOf(list.getActualTypeArguments()[0]);
        }
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == OptionalInt.class) {
            return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(number());
        }
        if (type == OptionalDouble.class) {
            return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(10_001) / 10_000.0);
        }
        if (type == long.class) {
            return (long) number() << random.nextInt(32);
        }
        return type == int.class || type == Integer.class ? (Object) number() : anyRecord((Class<?>) type);
    }

    private int number() {
        return random.nextInt(3) == 0 ? random.nextInt(11) : random.nextInt() >> random.nextInt(32);
    }

    private List<Object> listOf(Type type) throws ReflectiveOperationException {
        List<Object> list = new ArrayList<>();
        levels++;
        for (int i = levels > MOST_LEVELS ? 0 : random.nextInt(3); i > 0; i--) {
            list.add(any(type));
        }
        levels--;
        return list;
    }

    private Object anyRecord(Class<?> type) throws ReflectiveOperationException {
        if (type.isInterface()) {
            Class<?>[] kinds = type.getPermittedSubclasses();
            return anyRecord(kinds[random.nextInt(kinds.length)]);
        }
        made.add(type);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = any(components[i].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}
