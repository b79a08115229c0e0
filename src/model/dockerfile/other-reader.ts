/** The other reader of Dockerfiles, in a file of its own, as it takes a while to load: a bundle can load it later by this. */
export { DockerfileParser } from 'dockerfile-ast';
