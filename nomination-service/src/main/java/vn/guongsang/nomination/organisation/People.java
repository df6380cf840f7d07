package vn.guongsang.nomination.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    List<Person> findAll();

    boolean existsById(PersonId id);

    boolean existsByCode(String code);
}
