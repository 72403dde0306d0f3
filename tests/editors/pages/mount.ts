/** Which React draws is settled by the bundler: this name stands for `mount-17` or `mount-18`. */
export { mount } from './mount-17';
