package kz.adep;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The working system of the ethics commissioners of Kazakhstan's state bodies. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Adep {

    public static void main(String[] args) {
        SpringApplication.run(Adep.class, args);
    }
}
