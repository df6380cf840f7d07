package vn.guongsang.gateway.session;

import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/** Writes and reads what sessions hold. */
@Configuration(proxyBeanMethods = false)
class SessionAttributes implements BeanClassLoaderAware {

    private ClassLoader classes = SessionAttributes.class.getClassLoader();

    @Override
    public void setBeanClassLoader(ClassLoader classes) {
        this.classes = classes;
    }

    /** The name is the one Spring Session looks for. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new StoredAttribute(classes));
        return conversion;
    }
}
