package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.List;
import java.util.Set;

/** Keys of the store have 63 bits, and JavaScript and R read numbers as doubles: so keys are texts in JSON. */
final class KeysAsText extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;
    private static final Set<String> KEYS = Set.of("article", "event", "story");

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        for (BeanPropertyWriter property : properties) {
            if (isKey(property.getName(), property.getType().getRawClass())) {
                property.assignSerializer(ToStringSerializer.instance);
            }
        }
        return properties;
    }

    static boolean isKey(String name, Class<?> type) {
        return KEYS.contains(name) && (type == long.class || type == Long.class);
    }
}
