package org.dragoman.language.corenlp.convert;

import java.lang.reflect.Field;

/** Reads fields that CoreNLP keeps to itself. */
final class Inside {
    private Inside() {}

    @SuppressWarnings("unchecked")
    static <T> T of(Object object, Class<?> declaring, String field) {
        try {
            Field f = declaring.getDeclaredField(field);
            f.setAccessible(true);
            return (T) f.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another CoreNLP: no field " + field + " in " + declaring, e);
        }
    }
}
