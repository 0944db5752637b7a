import { wordSet } from '../text/words'

/**
 * Common given names, by which a run of capitals is known for a person's. A missing name costs little: an office, a verb
 * of speech, an age or a later short name says the same.
 */
export const givenNames = wordSet(`
  Aaron Abdul Abdullah Abdullahi Abigail Abraham Adam Adrian Agnes Ahmad Ahmed Ahmet Aisha Alan Albert Alberto
  Alejandro Aleksandr Alex Alexander Alexandra Alexei Alexey Alfred Ali Alice Alicia Alison Allison Alvaro
  Amanda Amina Amir Amy Ana Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrii Andriy Andrzej Angela
  Ann Anna Annalena Anne Annie Anthony Antoine Anton Antonio Antony Arif Arjun Arnold Arthur Ashley Ashraf Asif
  Audrey Ayman Ayşe Aziz Barack Barbara Bashar Beatrice Ben Benjamin Bernard Bernie Beth Bill Bob Boris Brad
  Brandon Brenda Brian Bruce Bruno Burak Bülent Caitlin Cameron Carl Carla Carlos Carmen Carol Caroline
  Catherine Cecilia Cem Charles Charlie Charlotte Chen Chloe Chris Christian Christina Christine Christopher
  Claire Claudia Colin Craig Cristina Cynthia Damien Dan Daniel Daniela David Dean Deborah Denis Deniz Dennis
  Derek Devlet Diana Diego Dilek Dmitri Dmitriy Dmitry Dmytro Dominic Donald Doris Dorothy Douglas Ebrahim
  Edward Edwin Ekaterina Ekrem Elena Elif Elizabeth Ella Ellen Emily Emine Emma Emmanuel Emre Enrique Eric Erik
  Ernest Esra Esther Eva Evan Fadi Faisal Fatih Fatima Fatma Felipe Felix Fernando Fiona Florence Frances
  Francesca Francesco Francis Francisco Francois Frank Franz François Fred Frederic Friedrich Gabriel Gabriela
  Gareth Gary Geoffrey George Georgia Gerald Gerhard Giorgia Giovanni Giuseppe Gloria Gordon Grace Graham Grant
  Greg Gregory Greta Guillermo Gustavo Guy Gülşen Haitham Hakan Hannah Hans Harold Harry Hasan Hassan Heather
  Hector Heidi Helen Helena Helga Henri Henry Hillary Hiroshi Howard Hugh Hugo Hulusi Hussein Hüseyin Ian
  Ibrahim Ignacio Igor Ihor Ilham Imran Ingrid Irene Irina Isaac Isabel Isabella Ismail Ivan Ivana Jack Jackson
  Jacob Jacques Jaime Jake Jakub James Jan Jane Janet Janez Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy
  Jerome Jesse Jessica Jesus Jill Jim Jimmy Joan Joanna Joe Joel Johan Johann John Jon Jonas Jonathan Jorge Jose
  Josef Josep Joseph Joshua José Juan Judith Julia Julian Julie Justin Jürgen Kamala Karen Karim Karl Kate
  Katherine Kathleen Katie Keir Keith Kelly Kemal Ken Kenan Kenneth Kerem Kevin Khaled Khalid Kim Kimberly Klaus
  Konstantin Kristalina Kristina Kurt Kyle Lars Laura Lauren Laurent Lawrence Leah Lee Leo Leon Leonardo Leyla
  Liam Lina Linda Lisa Liz Lloyd Louis Louise Luc Lucas Lucia Lucy Luis Luisa Luiz Luke Maggie Magnus Mahmoud
  Mahmut Malcolm Malik Manuel Marc Marcel Marco Marcos Marcus Margaret Maria Marie Marina Mario Mark Markus
  Marta Martha Martin Marwan Mary Maryam Mateusz Matt Matteo Matthew Maurice Max Maxim Megan Mehmet Melissa
  Mette Mevlut Mevlüt Michael Michel Michelle Miguel Mike Mikhail Mila Miles Miriam Mitch Mohamed Mohammad
  Mohammed Molly Monica Murat Mustafa Mykhailo Nadia Nancy Naomi Narendra Natalia Natalie Nathan Neil Nicholas
  Nick Nicola Nicolas Nicole Nigel Nikita Nikol Nikola Nina Noah Noor Nora Norman Numan Okan Olaf Oleg Oleh
  Oleksandr Oleksiy Olga Oliver Olivia Omar Onur Oscar Osman Oğuz Pablo Pamela Patricia Patrick Paul Paula Pedro
  Penny Pete Peter Petr Petra Petro Philip Philippe Pierre Piotr Priya Rachel Rafael Rafal Raj Rajesh Ralph
  Ramazan Ramon Randy Rashid Raymond Rebecca Recep Reem Ricardo Richard Rishi Rita Robert Roberta Roberto Robin
  Rodrigo Roger Roland Roman Ronald Rosa Rose Ross Roy Ruben Ruslan Russell Ruth Ryan Sabine Sadiq Salih Sally
  Salman Sam Samantha Samir Samuel Sandra Sandro Sanjay Sanna Sara Sarah Scott Sean Sebastian Selim Selin Serap
  Serdar Serena Serge Sergei Sergey Sergio Serhii Serhiy Sevgi Seyed Shannon Sharon Sheila Shinzo Silvia Simon
  Simona Simone Sofia Sonia Sophia Sophie Stefan Stefanie Stella Stephane Stephanie Stephen Steve Steven Stuart
  Susan Susanna Suzanne Sven Sylvia Süleyman Tamara Tanya Tarek Tariq Tatiana Taylor Ted Terry Theresa Thomas
  Tim Timothy Tina Todd Tom Tomas Tomasz Tommy Tony Tracy Turgut Tuğba Ugur Umut Ursula Uğur Valentina Valerie
  Vera Veronica Victor Victoria Viktor Viktoria Vincent Virginia Vitali Vladimir Volkan Volodymyr Walter Wang
  Warren Wei Wendy William Wolfgang Yahya Yair Yasin Yasmin Yaşar Yevgeny Yoav Youssef Yulia Yuri Yuriy Yusuf
  Zachary Zehra Zeynep Zhang Zoe Ömer Özgür Özlem
`)
