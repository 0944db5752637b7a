import { wordSet } from '../text/words'

/** Given names of men that are hardly ever a woman's: who `he` may be. A name that is not here says nothing. */
export const maleNames = wordSet(`
  Abdullah Adam Adolfo Ahmad Ahmed Ahmet Alan Albert Alberto Alejandro Aleksandr Alexander Ali Alfredo Anthony Antonio Antony Arthur Ben
  Benjamin Bill Boris Brian Bruce Carl Carlos Charles Christopher Craig Daniel David Dennis Diego Dmitri Dmitry Donald Douglas
  Edward Emmanuel Eric Erik Ernesto Eduardo Fernando Francisco Frank Fuat Gary George Giorgio Giovanni Greg Gregory Hakan Hans Harold Harry
  Hasan Henry Hulusi Hussein Ibrahim Igor Ivan Jack Jacob James Jason Javier Jeff Jeffrey Jens Jeremy Jim Joe John Johann Jonathan Jorge
  Jose José Joseph Joshua Juan Karl Keith Kenneth Kevin Klaus Lars Larry Lawrence Luis Luiz Marcel Marco Mark Martin Matthew Mehmet Mevlut
  Michael Miguel Mikhail Mohamed Mohammad Mohammed Muhammad Murat Mustafa Nathan Nicholas Nikolai Oleg Olaf Omar Oscar Osman Pablo Patrick Paul
  Pavel Pedro Peter Philip Pierre Rafael Ralph Ramzan Raymond Recep Richard Robert Roberto Roger Ronald Russell Ryan Samuel Scott Sean
  Sergei Sergey Simon Stefan Stephen Steve Steven Sven Thomas Tim Timothy Todd Tom Tony Victor Viktor Vladimir Volodymyr Walter Wayne William
  Xavier Yahya Yusuf Yuri
`)

/** The same for women. */
export const femaleNames = wordSet(`
  Agnes Aisha Alice Amanda Amy Ana Anna Anne Angela Annalena Ayse Ayşe Barbara Betty Brenda Carmen Carol Caroline Catherine Charlotte
  Christina Christine Claudia Cristina Cynthia Deborah Diana Diane Donna Dorothy Elena Elif Elizabeth Emily Emine Emma Esra Eva Fatima Fatma
  Florence Frances Gabriela Gina Giorgia Hannah Heather Helen Helena Hillary Ingrid Irina Isabel Jacinda Jane Janet Janice Jennifer Jessica
  Joan Joyce Judith Julia Julie Karen Kamala Katherine Kathleen Laura Lena Linda Lisa Liz Lucia Magdalena Margaret Maria Marie Martha Mary
  Melissa Merve Michelle Monica Nancy Natalia Nicola Olga Olivia Patricia Paula Rachel Rebecca Rosa Ruth Samantha Sandra Sanna Sara Sarah Sharon
  Shirley Silvia Sofia Sophie Stephanie Susan Svetlana Teresa Theresa Tatiana Ursula Valentina Vanessa Veronica Victoria Virginia Yolanda Zeynep
`)
