package org.amparo.kit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.outbox.Event;

/** Walks every event record and names each component that could carry free text or a personal value. */
public final class EventGate {
    /** What nobody should ever be able to put into an event: a name, a telephone number, a street, a document. */
    private static final List<String> CANARIES = List.of(
            "María Pérez",
            "Maria",
            "maria",
            "MARIA PEREZ",
            "+51 987 654 321",
            "987654321",
            "Av. Arequipa 123",
            "V-12345678",
            "maria@example.org",
            "nació en Güiria");

    private static final Set<Class<?>> HARMLESS = Set.of(
            UUID.class,
            Instant.class,
            LocalDate.class,
            YearMonth.class,
            BigDecimal.class,
            Long.class,
            Integer.class,
            Boolean.class);

    private EventGate() {}

    /** One sentence per component that could carry too much; empty when none can. */
    public static List<String> freeText(JavaClasses service) {
        var found = new ArrayList<String>();
        for (var type : service) {
            if (type.isAssignableTo(Event.class) && !type.isInterface()) {
                walk(type.reflect(), found);
            }
        }
        return found;
    }

    /** How many event types there are, so that a gate that walks nothing is noticed. */
    public static long count(JavaClasses service) {
        return service.stream()
                .filter(type -> type.isAssignableTo(Event.class) && !type.isInterface())
                .map(JavaClass::getName)
                .distinct()
                .count();
    }

    private static void walk(Class<?> type, List<String> found) {
        if (!type.isRecord()) {
            found.add(type.getSimpleName() + " is not a record");
            return;
        }
        for (var component : type.getRecordComponents()) {
            check(component, component.getGenericType(), found);
        }
    }

    private static void check(RecordComponent component, Type type, List<String> found) {
        switch (type) {
            case ParameterizedType generic -> {
                for (var argument : generic.getActualTypeArguments()) {
                    check(component, argument, found);
                }
            }
            case Class<?> plain when plain.isPrimitive() || plain.isEnum() || HARMLESS.contains(plain) -> {}
            case Class<?> word
            when isWord(word) -> {
                for (var canary : CANARIES) {
                    if (accepts(word, canary)) {
                        found.add(name(component) + " accepts \"" + canary + '"');
                    }
                }
            }
            case Class<?> nested when nested.isRecord() -> walk(nested, found);
            default -> found.add(name(component) + " is a " + type.getTypeName());
        }
    }

    /** A word with rules: a record of one string that defends itself. */
    private static boolean isWord(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static boolean accepts(Class<?> word, String canary) {
        try {
            @SuppressWarnings("unchecked")
            var constructor = (Constructor<Object>) word.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            constructor.newInstance(canary);
            return true;
        } catch (InvocationTargetException refused) {
            return false;
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + '.' + component.getName();
    }
}
