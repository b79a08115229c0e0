/** The looks of the site: those of VitePress, in our colours. */
import theme from 'vitepress/theme';
import './theme.css';

export default theme;
