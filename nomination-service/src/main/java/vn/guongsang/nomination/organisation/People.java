package vn.guongsang.nomination.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    boolean existsById(PersonId id);

    boolean existsByCode(String code);
}
